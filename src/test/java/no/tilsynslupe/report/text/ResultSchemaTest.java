package no.tilsynslupe.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.ReportInput;
import no.tilsynslupe.report.ReportWriter;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.SystemFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code resultat.json} is as its published schema says. */
class ResultSchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @TempDir Path dir;

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReportIsAsTheSchemaSaysInEachLanguage(Language language) throws IOException {
    String json = write(ReportFixture.input().as(ReportForm.usual().in(language)));

    assertThat(ResultSchema.faults(json)).isEmpty();
    assertThat(MAPPER.readTree(json).get("sprak").asString()).isEqualTo(language.code());
  }

  @Test
  void aReportWithNothingInItIsAsTheSchemaSays() throws IOException {
    assertThat(ResultSchema.faults(write(input(Sampling.Kind.ALLE, ReportFixture.emptyStore()))))
        .isEmpty();
  }

  @Test
  void casesChosenByJudgementAndFaultsOfTheProgramAreAsTheSchemaSays() throws IOException {
    RunStore store = ReportFixture.store();
    store.addFaults(4, List.of(new SystemFault("P17-START", "9901", "Nord", "S1", "feil")));

    assertThat(ResultSchema.faults(write(input(Sampling.Kind.SKJONN, store)))).isEmpty();
  }

  @Test
  void hiddenNumbersAreNullAndSaidToBeHidden() throws IOException {
    JsonNode group =
        MAPPER.readTree(String.valueOf(FiguresJson.group(hidden(), true, 0).rawValue()));
    ObjectNode json = (ObjectNode) MAPPER.readTree(write(ReportFixture.input()));
    ((ObjectNode) json.get("kriterier").get(0)).set("personer", group);

    assertThat(group.get("AVVIK").isNull()).isTrue();
    assertThat(group.get("rate_avvik").isNull()).isTrue();
    assertThat(group.get("OK").asLong()).isEqualTo(40);
    assertThat(group.get("skjult").get("AVVIK").asString()).isEqualTo("<5");
    assertThat(group.get("skjult").get("avgjort").asString()).isEqualTo(":");
    assertThat(ResultSchema.faults(json.toString())).isEmpty();
  }

  @Test
  void aFieldThatIsNotDescribedIsRefused() throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(write(ReportFixture.input()));
    ((ObjectNode) json.get("kriterier").get(0).get("statistikk")).put("nytt", 1);

    assertThat(ResultSchema.faults(json.toString())).anyMatch(fault -> fault.contains("nytt"));
  }

  @Test
  void eachFieldIsDescribed() throws IOException {
    JsonNode schema = MAPPER.readTree(Files.readString(ResultSchema.FILE));

    assertThat(schema.findValues("properties"))
        .flatExtracting(properties -> described(properties))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            field ->
                assertThat(field.getValue().path("description").asString(""))
                    .as(field.getKey())
                    .endsWith("."));
  }

  @Test
  void outcomesHaveTheWordsOfSarifBesideTheirCodes() throws IOException {
    JsonNode json = MAPPER.readTree(write(ReportFixture.input()));

    assertThat(json.get("utfall"))
        .extracting(one -> one.get("kode").asString() + " " + one.get("kind").asString())
        .containsExactly(
            "AVVIK fail",
            "RISIKO review",
            "OK pass",
            "UAVKLART open",
            "IKKE_AKTUELT notApplicable");
    assertThat(json.get("alvor"))
        .extracting(one -> one.get("kode").asString() + " " + one.get("level").asString())
        .containsExactly("LAV note", "MODERAT warning", "ALVORLIG error");
  }

  /** The fields of an object and of those in it: only the outermost are found by their name. */
  private static List<Map.Entry<String, JsonNode>> described(JsonNode properties) {
    List<Map.Entry<String, JsonNode>> fields = new ArrayList<>();
    properties
        .propertyStream()
        .forEach(
            field -> {
              fields.add(field);
              field
                  .getValue()
                  .findValues("properties")
                  .forEach(inner -> fields.addAll(described(inner)));
            });
    return fields;
  }

  private static ReportInput input(Sampling.Kind kind, RunStore store) {
    return ReportFixture.input(ReportFixture.run(ReportFixture.sampling(kind)), store);
  }

  private static Group hidden() {
    Map<GroupCell, Antall> cells = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      cells.put(cell, Antall.skjul());
    }
    cells.put(GroupCell.AVVIK, Antall.under(5));
    cells.put(GroupCell.OK, Antall.av(40));
    return Group.vist(cells, true);
  }

  private String write(ReportInput input) throws IOException {
    ReportWriter.write(input.with(Set.of(Format.JSON)), dir);
    return Files.readString(dir.resolve("resultat.json"));
  }
}
