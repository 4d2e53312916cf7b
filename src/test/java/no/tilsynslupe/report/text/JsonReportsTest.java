package no.tilsynslupe.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportWriter;
import no.tilsynslupe.report.model.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportsTest {

  @TempDir Path dir;

  @Test
  void resultHasTheFiguresByCriterionOfficeAndQuarter() throws IOException {
    JsonNode criterion = result().get("kriterier").get(0);

    assertThat(criterion.get("kriterium").asString()).isEqualTo("P17-VEDTAK");
    assertThat(criterion.get("personer").get("AVVIK").asLong()).isEqualTo(15);
    assertThat(criterion.get("personer").get("rate_avvik").asDouble()).isEqualTo(0.625);
    assertThat(criterion.get("personer").get("intervall_avvik")).hasSize(2);
    assertThat(criterion.get("kontorer")).hasSize(3);
    assertThat(criterion.get("kontorer").get(0).get("kvartaler")).hasSize(4);
    assertThat(criterion.get("kvartaler").get(0).get("kvartal").asString()).isEqualTo("2024-K1");
  }

  @Test
  void theWholeFileLooksAsOneMapperWouldHaveWrittenIt() throws IOException {
    result();
    Path file = dir.resolve("resultat.json");
    Path again = dir.resolve("again.json");

    JsonFile.write(
        again,
        new JsonMapper()
            .readValue(
                Files.readString(file), new TypeReference<LinkedHashMap<String, Object>>() {}));

    assertThat(again).hasSameTextualContentAs(file);
  }

  @Test
  void whatIsNotDecidedHasNoRate() throws IOException {
    JsonNode criterion = result().get("kriterier").get(6);

    assertThat(criterion.get("tilstand").asString()).isEqualTo("INGENTING_AVGJORT");
    assertThat(criterion.get("personer").get("rate_avvik").isNull()).isTrue();
    assertThat(criterion.get("personer").get("intervall_avvik").isNull()).isTrue();
  }

  @Test
  void anOfficeCriterionHasNoPersons() throws IOException {
    assertThat(result().get("kriterier").get(7).get("personer").isNull()).isTrue();
  }

  @Test
  void casesChosenByJudgementAreSaidToHaveNoInterval() throws IOException {
    ReportWriter.write(
        ReportFixture.input(
                ReportFixture.run(ReportFixture.sampling(Sampling.Kind.SKJONN)),
                ReportFixture.store())
            .with(Set.of(Format.JSON)),
        dir);

    JsonNode criterion = read("resultat.json").get("kriterier").get(0);
    assertThat(criterion.get("intervall_merknad").asString())
        .isEqualTo("ikke beregnet: sakene er valgt ut fra skjønn");
    assertThat(criterion.get("personer").get("intervall_avvik").isNull()).isTrue();
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() throws IOException {
    ReportWriter.write(ReportFixture.input().with(Set.of(Format.CSV)), dir);

    assertThat(dir.toFile().list())
        .containsExactlyInAnyOrder(
            "funn.csv", "vurderinger.csv", "avviste-rader.csv", "frister.csv");
  }

  @Test
  void dataQualityAccountsForEveryRow() throws IOException {
    result();
    JsonNode file = read("datakvalitet.json").get("filer").get(1);

    assertThat(file.get("lest").asLong())
        .isEqualTo(
            file.get("godtatt").asLong()
                + file.get("avvist").asLong()
                + file.get("duplikat").asLong()
                + file.get("erstattet").asLong());
  }

  private JsonNode result() throws IOException {
    ReportWriter.write(ReportFixture.input().with(Set.of(Format.JSON)), dir);
    return read("resultat.json");
  }

  private JsonNode read(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readAllBytes(dir.resolve(name)));
  }
}
