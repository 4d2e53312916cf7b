package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shared editions of one job, each held against those before it. */
class SharedEditionTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));
  private static final RunJob JOB = new RunJob("arlig", "arlig-for-nils.yaml", "abc", null);
  private static final String REASON = "Avtalt med Kari på kontoret";

  @TempDir static Path jobs;
  private static Path first;

  @BeforeAll
  static void anEditionThatWasShared() throws IOException {
    first = jobs.resolve("1");
    run(options(5, List.of(), Edition.TILSYN), first);
  }

  private static CheckOptions options(int threshold, List<String> formats, Edition edition) {
    return new CheckOptions(
        List.of(Path.of("sample-data/saksuttrekk")),
        null,
        null,
        null,
        List.of("P17-LANGTID", "P20-DOK", "P42-MEDV"),
        null,
        List.of(new ParameterOverride("P17-LANGTID", "maneder_tilbake", "13", null, REASON)),
        null,
        false,
        false,
        formats,
        null,
        1,
        null,
        null,
        GatePolicy.defaults(),
        new ReportForm(Language.NB, Audience.SHARED, threshold, List.of(edition)));
  }

  private static RunSummary run(CheckOptions options, Path out) throws IOException {
    return new CheckJob("test", CLOCK, Progress.SILENT)
        .start(options, out, true, JOB, CompareWith.nothing());
  }

  @ParameterizedTest
  @CsvSource({
    "csv, TILSYN, csv",
    "html+docx, TILSYN, docx",
    "html, LEDER, utgaven tilsyn",
    "html, EGENVURDERING, utgaven tilsyn"
  })
  void whatIsOfCasesIsNotMade(String formats, Edition edition, String said) {
    Path out = jobs.resolve("aldri");

    assertThatThrownBy(() -> run(options(5, List.of(formats.split("\\+")), edition), out))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(said);
    assertThat(out).doesNotExist();
  }

  @Test
  void theSameCasesAreToldOfInTheSameWay() throws IOException {
    Path again = jobs.resolve("2");
    RunSummary summary = run(options(5, List.of("json"), Edition.TILSYN), again);

    assertThat(again.resolve("resultat.json"))
        .hasSameTextualContentAs(first.resolve("resultat.json"));
    assertThat(String.join(" ", summary.merknader())).contains("tidligere delt utgave av jobben");
  }

  @Test
  void anotherThresholdIsRefused() {
    assertThatThrownBy(() -> run(options(4, List.of("json"), Edition.TILSYN), jobs.resolve("3")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("har terskelen 5");
  }

  @Test
  void anEditionThatCannotBeReadStopsTheNext(@TempDir Path other) throws IOException {
    Path broken = Files.createDirectories(other.resolve("1"));
    Files.copy(RunRecord.file(first), RunRecord.file(broken));
    Files.writeString(broken.resolve("resultat.json"), "{");

    assertThatThrownBy(() -> run(options(5, List.of("json"), Edition.TILSYN), other.resolve("2")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("«1» kan ikke leses");
  }

  @Test
  void wordsOfPeopleDoNotLeaveWithIt() throws IOException {
    try (Stream<Path> files = Files.walk(first)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".png") && !file.toString().endsWith(".xlsx")) {
          assertThat(Files.readString(file)).as(file.toString()).doesNotContain(REASON, "for-nils");
        }
      }
    }
    assertThat(first.resolve("resultat.json")).content().contains("13");
  }

  @Test
  void purgingLeavesItForTheNextToBeHeldAgainst() throws IOException {
    RunPurge purge = RunPurge.below(jobs, Instant.parse("2035-01-01T00:00:00Z"));

    assertThat(purge.old()).isEmpty();
    assertThat(first).isDirectory();
  }
}
