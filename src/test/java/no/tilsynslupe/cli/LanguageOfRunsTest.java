package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands that do something say, in each language. */
class LanguageOfRunsTest {
  @TempDir private Path folder;

  @BeforeEach
  void anExport() throws IOException {
    Files.createDirectories(folder.resolve("uttrekk"));
    Files.writeString(folder.resolve("uttrekk/saker.csv"), "sak_id;kommune;kontor\nS1;9901;Nord\n");
    Files.writeString(
        folder.resolve("uttrekk/vedtak.csv"),
        """
        vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato
        V1;S1;2024-03-01;17;INNVILGET;
        """);
  }

  @AfterEach
  void bokmaal() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Leser uttrekket | Rader: 2 lest, 2 brukt, 0 avvist, 0 like eller erstattet. | Resultatet ligger her: | ferdig",
        "nn | Les uttrekket | Rader: 2 lesne, 2 brukte, 0 avviste, 0 like eller erstatta. | Resultatet ligg her: | ferdig",
        "en | Reading the export | Rows: 2 read, 2 used, 0 rejected, 0 identical or replaced. | The result is here: | finished",
      })
  void aCheckAndTheListOfRuns(String code, String stage, String rows, String last, String state) {
    String out = folder.resolve("reports").resolve(code).toString();
    CommandRun check =
        CommandRun.of(
            "check",
            folder.resolve("uttrekk").toString(),
            "--out",
            out,
            "--only",
            "P17-START",
            "--formats",
            "csv",
            "--lang",
            code);
    assertThat(check.exit()).as(check.err()).isZero();
    assertThat(check.progress()).contains(stage);
    assertThat(check.out().lines()).first().isEqualTo(rows);
    assertThat(check.out().lines().toList()).last().asString().startsWith(last);
    assertThat(CommandRun.of("runs", folder.resolve("reports").toString(), "--lang", code).out())
        .contains(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Feil: Finner ikke «SAK». Sjekk stien til filen eller mappen.",
        "nn | Feil: Finn ikkje «SAK». Sjekk stien til fila eller mappa.",
        "en | Error: Cannot find “SAK”. Check the path of the file or folder.",
      })
  void aMissingExport(String code, String line) {
    String missing = folder.resolve("borte").toString();
    CommandRun run =
        CommandRun.of("check", missing, "--out", folder.resolve("ut").toString(), "--lang", code);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().strip()).isEqualTo(line.replace("SAK", missing));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Feil: «FIL», linje 2, «theme»: «kvpp» er ikke et tema. Mente du «kvp»? Lovlige verdier: ",
        "nn | Feil: «FIL», linje 2, «theme»: «kvpp» er ikkje eit tema. Meinte du «kvp»? Lovlege verdiar: ",
        "en | Error: “FIL”, line 2, “theme”: “kvpp” is not a theme. Did you mean “kvp”? Allowed values: ",
      })
  void aMistakeInAJobFile(String code, String line) throws IOException {
    Path job = folder.resolve("jobb.yaml");
    Files.writeString(job, "input: [uttrekk]\ntheme: kvpp\n");
    CommandRun run =
        CommandRun.of(
            "run",
            job.toString(),
            "--reports",
            folder.resolve("reports").toString(),
            "--lang",
            code);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith(line.replace("FIL", job.toString()));
  }

  @Test
  void aJobSpeaksTheLanguageOfItsFileUnlessTheCommandLineAsksForAnother() throws IOException {
    Path job = folder.resolve("jobb.yaml");
    Files.writeString(
        job, "input: [uttrekk]\ncriteria: [P17-START]\nformats: [csv]\nlanguage: nn\n");
    String reports = folder.resolve("reports").toString();
    assertThat(CommandRun.of("run", job.toString(), "--reports", reports).out())
        .contains("Resultatet ligg her: ");
    assertThat(CommandRun.of("run", job.toString(), "--reports", reports, "--lang", "en").out())
        .contains("The result is here: ");
  }
}
