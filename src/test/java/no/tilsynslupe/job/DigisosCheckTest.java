package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tilsynslupe.intake.digisos.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case files of Digisos from end to end: from a folder or zip of them to findings. */
class DigisosCheckTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));

  private static final int CASES = 50;

  @TempDir Path folder;

  @Test
  void aPaperDemandedAsAConditionIsFoundAndOneDemandedAsAPaperIsNot() throws IOException {
    Path in = fiftyCases(CaseJson::socio);
    RunSummary summary = check(in, "P20-DOK", "P11A-FORELOPIG", "P11A-TID", "P20-UTBET");
    String findings = Files.readString(summary.folder().resolve("funn.csv"));

    assertThat(rows(findings, "P20-DOK")).containsExactly("S003;VILKAR;V1;2024-03-06;RISIKO");
    assertThat(rows(findings, "P11A-TID")).containsExactly("S007;SOKNAD;soknad;2024-03-23;RISIKO");
    assertThat(rows(findings, "P11A-FORELOPIG"))
        .containsExactly("S007;SOKNAD;soknad;2024-04-02;AVVIK");
    assertThat(rows(findings, "P20-UTBET")).containsExactly("S004;UTBETALING;U1;2024-03-15;RISIKO");
    assertThat(Files.readString(summary.folder().resolve("datakvalitet.json")))
        .contains("DIGISOS-01", "DIGISOS-28");
    assertThat(summary.figures().raderAvvist()).as("the broken file").isEqualTo(1);
    assertThat(Files.readString(summary.folder().resolve("avviste-rader.csv")))
        .contains("S050/digisos-soker.json");
  }

  @Test
  void decisionsWithoutAPlaceForTheLegalBasisAreNotSaidToLackIt() throws IOException {
    RunSummary summary = check(fiftyCases(CaseJson::socio), "P41-HJEMMEL");

    assertThat(rows(Files.readString(summary.folder().resolve("funn.csv")), "P41-HJEMMEL"))
        .isEmpty();
    assertThat(summary.figures().uavklart()).isGreaterThanOrEqualTo(CASES - 2);
  }

  @ParameterizedTest
  @CsvSource({
    "P17-START, UAVKLART, IKKE_AKTUELT",
    "P18-19-INNBO, UAVKLART, UAVKLART",
    "P18-19-GJELD, UAVKLART, UAVKLART",
    "P18-19-REST, UAVKLART, UAVKLART",
    "P18-19-NODV, UAVKLART, UAVKLART",
    "P19-SUBS, IKKE_AKTUELT, UAVKLART",
    "P18-INDIV, UAVKLART, IKKE_AKTUELT",
    "P18-BARNETRYGD, UAVKLART, UAVKLART",
    "P18-BARNEINNT, UAVKLART, UAVKLART",
    "P18-BARN-VURD, UAVKLART, UAVKLART",
    "P20A-MANGLER, UAVKLART, IKKE_AKTUELT",
    "P20A-DOK, UAVKLART, IKKE_AKTUELT",
    // A grant and a refusal are not reductions, whatever section they rest on.
    "P20-STOPP, IKKE_AKTUELT, IKKE_AKTUELT"
  })
  void aDecisionOfUnknownLegalBasisIsNotSaidToBeOutsideOfWhatItMayBeIn(
      String criterion, String granted, String refused) throws IOException {
    Path in = folder.resolve("hjemmel");
    CaseJson json = CaseJson.socio().received(day(1)).office(day(1), "0314");
    json.matter(day(1), "SAK1", "Livsopphold", "").decision(day(5), "SAK1", "INNVILGET");
    json.matter(day(1), "SAK2", "Møbler", "").decision(day(6), "SAK2", "AVSLATT");
    json.condition(day(5), "V1", "RELEVANT", "Levere kontoutskrift");
    write(in, "S1", json);

    RunSummary summary = check(in, criterion);
    String all = Files.readString(summary.folder().resolve("vurderinger.csv"));

    assertThat(outcome(all, "SAK1-V1")).isEqualTo(granted);
    assertThat(outcome(all, "SAK2-V1")).isEqualTo(refused);
    if (granted.equals("UAVKLART")) {
      assertThat(all).contains("hjemmel");
    }
  }

  private static String outcome(String csv, String unit) {
    return csv.lines()
        .filter(line -> line.contains(";" + unit + ";"))
        .map(line -> line.split(";", -1))
        .flatMap(Stream::of)
        .filter(List.of("OK", "UAVKLART", "IKKE_AKTUELT", "RISIKO", "AVVIK")::contains)
        .findFirst()
        .orElse("");
  }

  @Test
  void conditionsThatTheSystemIsNotKnownToSendAreUnknown() throws IOException {
    Path in = folder.resolve("annet");
    write(in, "S1", CaseJson.of("Annet", "3.0").received(day(1)).office(day(1), "0314"));
    RunSummary summary = check(in, "P20-DOK", "P20-NOD");

    assertThat(summary.figures().uavklart()).isEqualTo(2);
    assertThat(summary.figures().avvik()).isZero();
  }

  @Test
  void aZipGivesTheSameAsItsFolder() throws IOException {
    Path in = fiftyCases(CaseJson::socio);
    Path zip = zip(in);
    String ofFolder =
        Files.readString(check(in, "P20-DOK", "P11A-TID").folder().resolve("funn.csv"));
    String ofZip = Files.readString(check(zip, "P20-DOK", "P11A-TID").folder().resolve("funn.csv"));

    assertThat(rows(ofZip, "P20-DOK")).isEqualTo(rows(ofFolder, "P20-DOK")).isNotEmpty();
    assertThat(rows(ofZip, "P11A-TID")).isEqualTo(rows(ofFolder, "P11A-TID")).isNotEmpty();
  }

  /** All decided in time, but for those that differ in one thing. */
  private Path fiftyCases(Supplier<CaseJson> system) throws IOException {
    Path in = folder.resolve("saker");
    for (int i = 1; i < CASES; i++) {
      String id = "S%03d".formatted(i);
      CaseJson json = system.get().received(day(1)).office(day(1), "0314");
      json.matter(day(1), "SAK1", "Livsopphold", "UNDER_BEHANDLING");
      json.decision(i == 7 ? "2024-04-10T08:00:00.000Z" : day(5), "SAK1", "INNVILGET");
      special(i, json);
      write(in, id, json);
    }
    Files.writeString(
        Files.createDirectories(in.resolve("S050")).resolve("digisos-soker.json"), "{\"hendelser");
    Files.writeString(
        in.resolve("S004/vedlegg.json"),
        "{\"timestampSendt\": 1710144000000, \"vedlegg\": [{\"hendelseType\": \"dokumentasjonkrav\","
            + " \"hendelseReferanse\": \"K1\", \"status\": \"LastetOpp\"}]}");
    return in;
  }

  private static void special(int i, CaseJson json) {
    switch (i) {
      case 1 -> json.condition(day(6), "V1", "RELEVANT", "Søke bostøtte");
      case 2 -> json.condition(day(6), "V1", "ANNULLERT", "Levere kontoutskrift");
      case 3 -> json.condition(day(6), "V1", "RELEVANT", "Levere kontoutskrift");
      case 4 ->
          json.payment(day(6), "U1", "PLANLAGT_UTBETALING", "'forfallsdato': '2024-03-08'")
              .demand(day(6), "K1", "RELEVANT", "Levere kontoutskrift", "'U1'");
      case 5 ->
          json.payment(day(6), "U1", "STOPPET", "")
              .demand(day(6), "K1", "RELEVANT", "Levere kontoutskrift", "'U1'");
      case 6 -> json.asked(day(2), "Kontoutskrift|||2024-03-20T08:00:00.000Z");
      // Without any in the whole delivery, it would be unknown whether they are exported.
      case 8 -> json.interimReply(day(3));
      default -> {
        // Nothing more.
      }
    }
  }

  private static String day(int day) {
    return "2024-03-%02dT08:00:00.000Z".formatted(day);
  }

  private static void write(Path in, String id, CaseJson json) throws IOException {
    Files.writeString(
        Files.createDirectories(in.resolve(id)).resolve("digisos-soker.json"), json.json());
  }

  private Path zip(Path in) throws IOException {
    Path zip = folder.resolve("saker.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Stream<Path> files = Files.walk(in)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new ZipEntry(in.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip;
  }

  private RunSummary check(Path in, String... criteria) throws IOException {
    CheckOptions options =
        new CheckOptions(
            List.of(in),
            null,
            null,
            null,
            List.of(criteria),
            null,
            List.of(),
            false,
            true,
            List.of("csv", "json"),
            null,
            2);
    Path out = folder.resolve("ut-" + in.getFileName() + "-" + criteria.length + criteria[0]);
    return new CheckJob("test", CLOCK, Progress.SILENT).start(options, out, false);
  }

  /** Case, unit, date and outcome of the findings of a criterion. */
  private static List<String> rows(String csv, String criterion) {
    return csv.lines()
        .map(line -> line.split(";", -1))
        .filter(cells -> cells.length > 9 && cells[1].equals(criterion))
        .map(cells -> String.join(";", cells[5], cells[6], cells[7], cells[8], cells[9]))
        .toList();
  }
}
