package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run}, {@code runs} and {@code runs purge} as they are typed. */
class JobCommandsTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String reports = "";

  @BeforeEach
  void aJob() throws IOException {
    reports = folder.resolve("reports").toString();
    Files.createDirectories(folder.resolve("uttrekk"));
    Files.writeString(folder.resolve("uttrekk/saker.csv"), "sak_id;kommune;kontor\nS1;9901;Nord\n");
    Files.writeString(
        folder.resolve("uttrekk/vedtak.csv"),
        """
        vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato
        V1;S1;2024-03-01;17;INNVILGET;
        V2;S1;2024-04-01;17;INNVILGET;2024-04-02
        """);
  }

  @Test
  void aJobIsRunListedAndRemoved() throws IOException {
    String job =
        job(
            """
            input: [uttrekk]
            period: forrige kvartal
            criteria: [P17-START]
            formats: [csv]
            fail-on: AVVIK
            """);
    assertThat(run("kjor", job, "--reports", reports, "--date", "2024-04-01")).isEqualTo(1);
    assertThat(out()).contains("Funn: 1 mulige lovbrudd");
    assertThat(run("runs", reports)).isZero();
    assertThat(out().lines().skip(1))
        .singleElement()
        .asString()
        .contains("ferdig", "  kvartal  ", "01.01.2024–31.03.2024", reports);
    assertThat(run("runs", "--format", "json", reports)).isZero();
    assertThat(out())
        .contains("\"jobb\" : \"kvartal\"", "\"tilstand\" : \"FERDIG\"", "\"avvik\" : 1");
    assertThat(run("runs", "purge", reports, "--older-than", "0d", "--dry-run")).isZero();
    assertThat(out()).startsWith("Ville blitt slettet: «");
    assertThat(run("runs", "purge", reports, "--older-than", "0d")).isEqualTo(2);
    assertThat(err())
        .contains("Feil: Ingenting er slettet. Legg til --yes for å slette kjøringene i listen.");
    assertThat(folder.resolve("reports/kvartal")).isDirectory();
    assertThat(run("runs", "slett", reports, "--older-than", "0d", "--yes")).isZero();
    assertThat(out()).startsWith("Slettet «");
    assertThat(folder.resolve("reports/kvartal")).doesNotExist();
  }

  @Test
  void removingARunThatTheScheduleStartedIsNoFailureThoughItsLogIsOldToo() throws IOException {
    String job = job("input: [uttrekk]\nformats: [csv]\n");
    assertThat(run("run", job, "--reports", reports, "--planned", "2024-04-01T03:00+02:00"))
        .isZero();
    Path log = folder.resolve("reports/kvartal/20240401-030000.logg");
    Files.writeString(log, "x");
    Files.setLastModifiedTime(log, FileTime.from(Instant.parse("2024-04-01T01:00:00Z")));
    assertThat(run("runs", "purge", reports, "--older-than", "0d", "--yes")).isZero();
    assertThat(out().lines()).hasSize(1);
    assertThat(log).doesNotExist();
  }

  @Test
  void eachMistakeInAJobFileIsALine() throws IOException {
    String job = job("theme: bolig\nthreads: 0\n");
    assertThat(run("run", job, "--reports", reports)).isEqualTo(2);
    assertThat(err().lines()).hasSize(3).allSatisfy(line -> assertThat(line).startsWith("Feil: «"));
    assertThat(Path.of(reports)).doesNotExist();
  }

  @Test
  void aPlannedRunWithAWrongJobFileStandsInTheHistory() throws IOException {
    String job = job("input: [uttrekk]\ntheme: bolig\n");
    assertThat(run("run", job, "--reports", reports, "--planned", "2024-04-01T03:00+02:00"))
        .isEqualTo(2);
    assertThat(run("runs", reports)).isZero();
    assertThat(out()).contains("feilet", "20240401-030000", "  Feilet med kode 2: «", "«theme»");
  }

  @Test
  void aPeriodOutsideTheExportIsSaidOnTheConsole() throws IOException {
    String job =
        job("input: [uttrekk]\nperiod: {from: 2030-01-01, to: 2030-12-31}\nformats: [csv]");
    assertThat(run("run", job, "--reports", reports)).isZero();
    assertThat(out())
        .contains(
            "Obs: Perioden som er kontrollert (01.01.2030–31.12.2030), ligger utenfor uttrekket, som gjelder");
  }

  private String job(String text) throws IOException {
    return Files.writeString(folder.resolve("kvartal.yaml"), text).toString();
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return TilsynslupeCommand.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
