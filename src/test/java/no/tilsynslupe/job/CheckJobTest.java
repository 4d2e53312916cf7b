package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.sak.UserError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckJobTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));

  @TempDir Path folder;
  private Path export;
  private Path out;

  @BeforeEach
  void aSmallExport() throws IOException {
    export = Files.createDirectory(folder.resolve("uttrekk"));
    out = folder.resolve("ut");
    Files.writeString(
        export.resolve("uttrekk.csv"),
        """
        formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
        1;9901;2024-01-01;2024-12-31;2025-01-15
        """);
    Files.writeString(export.resolve("saker.csv"), "sak_id;kontor\nS1;Nord\nS2;Sør\n");
    Files.writeString(
        export.resolve("vedtak.csv"),
        """
        vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato
        V1;S1;2024-03-01;17;INNVILGET;
        V2;S2;2024-03-01;17;INNVILGET;2024-03-02
        V3;S9;2024-03-01;17;INNVILGET;2024-03-02
        """);
  }

  @Test
  void theFindingsAndTheRowsAreCounted() throws IOException {
    RunSummary summary = run(options(List.of("P17-START"), List.of("csv", "json"), null));
    assertThat(summary.folder()).isEqualTo(out.toAbsolutePath());
    assertThat(summary.figures().avvik()).isEqualTo(1);
    assertThat(summary.figures().raderLest()).isEqualTo(6);
    assertThat(summary.figures().raderBrukt()).isEqualTo(5);
    assertThat(summary.figures().raderAvvist()).isEqualTo(1);
    assertThat(summary.figures().programfeil()).isZero();
    assertThat(Files.readString(out.resolve("funn.csv"))).contains("P17-START", ";V1;");
    assertThat(Files.readString(out.resolve("avviste-rader.csv"))).contains("vedtak.csv;4;");
    assertThat(out.resolve("rapport.xlsx")).doesNotExist();
  }

  @Test
  void kjoringJsonHoldsWhatDependsOnTheClock() throws IOException {
    run(options(List.of(), List.of("json"), null));
    RunRecord record = RunRecord.read(out);
    assertThat(record.startet()).isEqualTo(CLOCK.instant());
    assertThat(record.ferdig()).isEqualTo(CLOCK.instant());
    assertThat(record.filer()).extracting("navn").contains("uttrekk/saker.csv");
    assertThat(record.steg())
        .extracting(StepTime::steg)
        .containsExactly("intake", "check", "tallies", "reports");
    assertThat(String.valueOf(record.periode())).contains("2024-01-01", "2024-12-31");
  }

  @Test
  void failOnIsMetByWhatItNamesOrWorse() throws IOException {
    assertThat(
            run(options(List.of("P17-START"), List.of("csv"), OutcomeCode.RISIKO))
                .figures()
                .failOn())
        .isTrue();
  }

  @Test
  void failOnIsNotMetWhenNothingIsFound() throws IOException {
    Files.writeString(
        export.resolve("vedtak.csv"),
        "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato\n"
            + "V2;S2;2024-03-01;17;INNVILGET;2024-03-02\n");
    assertThat(
            run(options(List.of("P17-START"), List.of("csv"), OutcomeCode.RISIKO))
                .figures()
                .failOn())
        .isFalse();
  }

  @Test
  void thePrivacyGateLeavesNothingBehind() throws IOException {
    Files.writeString(
        export.resolve("vedtak.csv"),
        "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;formal\n"
            + "V1;S1;2024-03-01;17;INNVILGET;gjelder 01017000027\n");
    assertRefused(
        UserError.Kind.PRIVACY_GATE,
        () -> run(options(List.of(), List.of(), null)),
        "vedtak.csv",
        "formal");
    assertThat(out).doesNotExist();
    assertThat(folder.resolve("ut.delvis")).doesNotExist();
  }

  @Test
  void anIdentityNumberInAFileNameIsStoppedToo() throws IOException {
    Files.move(export.resolve("vedtak.csv"), export.resolve("01017000027.csv"));
    assertThatThrownBy(() -> run(options(List.of(), List.of(), null)))
        .isInstanceOf(UserError.class)
        .satisfies(error -> assertThat(error.getMessage()).doesNotContain("01017000027"));
    assertThat(folder.resolve("ut.delvis")).doesNotExist();
  }

  @Test
  void nothingLeftAfterRejectsIsUnreadableInputAndSaysWhy() throws IOException {
    Files.writeString(export.resolve("saker.csv"), "sak_id;kontor\nS1;\n");
    assertRefused(
        UserError.Kind.UNREADABLE_INPUT,
        () -> run(options(List.of(), List.of(), null)),
        "ingen saker",
        "saker.csv");
    assertThat(folder.resolve("ut.delvis")).doesNotExist();
  }

  @Test
  void whatIsAskedForIsLookedAtBeforeAnythingIsWritten() {
    assertRefused(
        UserError.Kind.WRONG_USE, () -> run(options(List.of("P99-X"), List.of(), null)), "P99-X");
    assertRefused(
        UserError.Kind.WRONG_USE, () -> run(options(List.of(), List.of("pdf"), null)), "pdf");
    assertThat(folder.resolve("ut.delvis")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "2024-01-01 | 2024-12-31 | -",
        "2024-02-01 | 2024-03-31 | -",
        "2025-01-01 | 2025-03-31 | Perioden som er kontrollert (01.01.2025–31.03.2025), ligger utenfor uttrekket, som gjelder 01.01.2024–31.12.2024. At det ikke er funn, betyr derfor ingenting.",
        "2023-12-31 | 2024-12-31 | Uttrekket gjelder 01.01.2024–31.12.2024 og dekker ikke hele perioden som er kontrollert (31.12.2023–31.12.2024). Resten av perioden er ikke vurdert."
      })
  void aPeriodThatTheExportDoesNotReachIsToldOf(LocalDate from, LocalDate to, String remark)
      throws IOException {
    RunSummary summary =
        run(
            new CheckOptions(
                List.of(export),
                from,
                to,
                null,
                List.of(),
                null,
                List.of(),
                false,
                false,
                List.of("json"),
                null,
                1));
    assertThat(summary.merknader()).isEqualTo(remark == null ? List.of() : List.of(remark));
    if (remark != null) {
      assertThat(Files.readString(out.resolve("resultat.json"))).contains(remark);
    }
  }

  private RunSummary run(CheckOptions options) throws IOException {
    return new CheckJob("test", CLOCK, Progress.SILENT).start(options, out, false);
  }

  private CheckOptions options(
      List<String> only, List<String> formats, @Nullable OutcomeCode failOn) {
    return new CheckOptions(
        List.of(export), null, null, null, only, null, List.of(), false, false, formats, failOn, 2);
  }

  private static void assertRefused(
      UserError.Kind kind, ThrowingCallable call, String... inMessage) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.kind()).as(error.getMessage()).isEqualTo(kind);
              assertThat(error.getMessage()).contains(inMessage);
            });
  }
}
