package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.disclosure.AttackOnFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the house with a folder that is made to be shared. */
class SharedRunTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));
  private static final Path SAMPLE = Path.of("sample-data/saksuttrekk");

  /** A separator with an even number of quotes after it isn't within a cell. */
  private static final Pattern BETWEEN_CELLS = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  @TempDir static Path folder;
  private static Path shared;
  private static Path internal;
  private static RunSummary summary;

  @BeforeAll
  static void aSharedRun() throws IOException {
    shared = folder.resolve("delt");
    summary =
        new CheckJob("test", CLOCK, Progress.SILENT)
            .start(options(ReportForm.usual().to(Audience.SHARED)), shared, false);
    internal = folder.resolve("intern");
    new CheckJob("test", CLOCK, Progress.SILENT)
        .start(options(ReportForm.usual()), internal, false);
  }

  private static CheckOptions options(ReportForm form) {
    return new CheckOptions(
        List.of(SAMPLE),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        null,
        false,
        false,
        List.of(),
        null,
        1,
        null,
        null,
        GatePolicy.defaults(),
        form);
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> paths = Files.walk(dir)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The texts of a file; of a workbook or document, of each of its parts. */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    return name.endsWith(".xlsx") || name.endsWith(".docx")
        ? unzipped(bytes)
        : new String(
            bytes, name.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private static String unzipped(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        zip.transferTo(part);
        all.append(
            entry.getName().endsWith(".xlsx")
                ? unzipped(part.toByteArray())
                : part.toString(StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void thereAreNoFilesOfCases() throws IOException {
    assertThat(files(shared))
        .extracting(file -> file.getFileName().toString())
        .contains("rapport.xlsx", "rapport.html", "resultat.json", "kjoring.json")
        .doesNotContain(
            "funn.csv",
            "vurderinger.csv",
            "frister.csv",
            "avviste-rader.csv",
            "kostra-merknader.csv",
            "datakvalitet.json",
            "tilsynsrapport-utkast.docx",
            "kjoring.mv.db")
        .noneMatch(name -> name.endsWith(".db") || name.endsWith(".csv"));
  }

  @Test
  void noByteTellsOfACaseAFindingOrItsEvidence() throws IOException {
    Set<String> secrets = new HashSet<>();
    for (String line : Files.readAllLines(internal.resolve("funn.csv")).subList(1, 100)) {
      String[] cells = BETWEEN_CELLS.split(line);
      secrets.add(cells[0]);
      secrets.add(cells[12].replace("\"", ""));
      secrets.add(cells[13].replace("\"", ""));
    }
    secrets.removeIf(secret -> secret.length() < 10);
    assertThat(secrets).hasSizeGreaterThan(100);
    Pattern ids = Pattern.compile("\\b(?:S0[0-6]\\d|[VAUHCOD]0\\d{3}|KL\\d\\d|[KP]0\\d\\d)\\b");
    for (Path file : files(shared)) {
      String text = text(file);
      assertThat(secrets).as(file.toString()).noneMatch(text::contains);
      if (!file.toString().endsWith(".png")) {
        Matcher id = ids.matcher(text);
        assertThat(id.find() ? id.group() : "").as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void whoeverReadsTheFiguresFindsNothingOut() throws IOException {
    AttackOnFile attack = new AttackOnFile(5);
    attack.reads(shared.resolve("resultat.json"));
    attack.knowsTotals(internal.resolve("resultat.json"));
    assertThat(attack.hidden()).isGreaterThan(50);
    assertThat(attack.findsOut()).isEmpty();
  }

  @Test
  void whoeverStartedItIsToldWhatIsHiddenAndThatNoEarlierEditionWasLookedAt() {
    assertThat(summary.figures().avvik()).isPositive();
    assertThat(String.join(" ", summary.merknader()))
        .contains("laget for å deles", "Se over utgaven", "bare for jobber");
  }

  @Test
  void theRecordNamesNoFilesAndCountsNeitherRowsNorFindings() throws IOException {
    RunRecord record = RunRecord.read(shared);

    assertThat(record.isWhole()).isTrue();
    assertThat(record.tall()).isNotNull();
    assertThat(record.tall().skjult()).isTrue();
    assertThat(record.filer())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.navn()).isEmpty();
              assertThat(file.storrelse()).isZero();
            });
    String text = Files.readString(shared.resolve("kjoring.json"));
    assertThat(text).doesNotContain("saksuttrekk", "1406").contains("\"rader_lest\" : -1");
  }
}
