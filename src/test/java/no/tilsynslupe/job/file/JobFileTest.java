package no.tilsynslupe.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.privacy.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsNotSaidOfAKindOfIdentityIsAsUsual() throws IOException {
    JobFile job =
        read(
            """
            input: [../a]
            personvern: {navn: STOPP, kontonummer: masker}
            """);

    assertThat(job.personvern())
        .isEqualTo(
            GatePolicy.defaults()
                .with(GateKind.NAVN, Measure.STOPP)
                .with(GateKind.KONTONUMMER, Measure.MASKER));
  }

  @Test
  void everythingAJobFileCanSayIsRead() throws IOException {
    JobFile job =
        read(
            """
            description: Internkontroll, ø
            input: [../a, 'b/*.zip']
            period: {from: 2024-01-01, to: 31.03.2024}
            as-of: 2024-04-15
            criteria: [p27-3mnd, P27-BARN]
            theme: botilbud
            overrides:
              - criterion: P27-3MND
                parameter: maneder
                value: 4
                from: 2024-02-01
                reason: Avtalt med fylket
            audience: internal
            formats: [XLSX, json]
            language: nb
            all-outcomes: true
            newest-wins: false
            fail-on: risiko
            threads: 2
            database-key: ../nokler/db.key
            keep-days: 400
            cron: 0 3 1 1,4,7,10 *
            """);
    assertThat(job.path()).isEqualTo(folder.resolve("min_jobb-1.yaml").toAbsolutePath());
    assertThat(job.name()).isEqualTo("min_jobb-1");
    assertThat(job.sha256()).matches("[0-9a-f]{64}");
    assertThat(job.description()).isEqualTo("Internkontroll, ø");
    assertThat(job.input()).containsExactly("../a", "b/*.zip");
    assertThat(job.period())
        .isEqualTo(new JobPeriod.Fixed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)));
    assertThat(job.asOf()).isEqualTo(LocalDate.of(2024, 4, 15));
    assertThat(job.criteria()).containsExactly("P27-3MND", "P27-BARN");
    assertThat(job.theme()).isEqualTo("botilbud");
    assertThat(job.overrides())
        .containsExactly(
            new ParameterOverride(
                "P27-3MND", "maneder", "4", LocalDate.of(2024, 2, 1), "Avtalt med fylket"));
    assertThat(job.formats()).containsExactly("xlsx", "json");
    assertThat(job.allOutcomes()).isTrue();
    assertThat(job.newestWins()).isFalse();
    assertThat(job.failOn()).isEqualTo(OutcomeCode.RISIKO);
    assertThat(job.threads()).isEqualTo(2);
    assertThat(job.databaseKey())
        .isEqualTo(folder.resolve("../nokler/db.key").toAbsolutePath().normalize());
    assertThat(job.keepDays()).isEqualTo(400);
    assertThat(job.trigger()).isEqualTo(new JobTrigger.Cron("0 3 1 1,4,7,10 *"));
  }

  @Test
  void allButTheInputMayBeLeftOut() throws IOException {
    JobFile job = read("input: [a]");
    assertThat(job.description()).isEmpty();
    assertThat(job.period()).isEqualTo(new JobPeriod.WholeExport());
    assertThat(job.criteria()).isEmpty();
    assertThat(job.theme()).isNull();
    assertThat(job.overrides()).isEmpty();
    assertThat(job.formats()).isEmpty();
    assertThat(job.threads()).isNull();
    assertThat(job.keepDays()).isNull();
    assertThat(job.trigger()).isEqualTo(new JobTrigger.ByHand());
  }

  @Test
  void aJobWithAnInboxNeedsNoInput() throws IOException {
    JobFile job = read("inbox: {folder: ../inn}");
    assertThat(job.input()).isEmpty();
    assertThat(job.trigger())
        .isEqualTo(
            new JobTrigger.Inbox(
                folder.toAbsolutePath().resolveSibling("inn").normalize(), "*.zip", 60));
  }

  @Test
  void aByteOrderMarkDoesNotMatter() throws IOException {
    assertThat(read("\uFEFFinput: [a]").input()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 3 1 1,4,7,10 * | 2025-04-01T03:00+02:00[Europe/Oslo]",
        "30 0 3 1 1,4,7,10 * | 2025-04-01T03:00:30+02:00[Europe/Oslo]",
        "@monthly | 2025-02-01T00:00+01:00[Europe/Oslo]",
        "0 2 * * MON | 2025-02-03T02:00+01:00[Europe/Oslo]"
      })
  void cronHasFiveFieldsOrSixOrAName(String text, String next) {
    ZonedDateTime after = ZonedDateTime.of(2025, 1, 31, 12, 0, 0, 0, ZoneId.of("Europe/Oslo"));
    assertThat(new JobTrigger.Cron(text).expression().next(after)).hasToString(next);
  }

  private JobFile read(String text) throws IOException {
    return JobFile.read(Files.writeString(folder.resolve("min_jobb-1.yaml"), text));
  }
}
