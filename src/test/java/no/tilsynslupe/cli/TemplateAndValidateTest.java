package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.intake.kostra.FormWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two commands as they are typed: what they print, and the exit code. */
class TemplateAndValidateTest {
  private static final String SAMPLE = "sample-data/saksuttrekk";

  @TempDir private Path temp;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return TilsynslupeCommand.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTemplateIsWrittenForTheCriteriaThatAreNamed() {
    Path file = temp.resolve("mal.xlsx");
    assertThat(run("mal", "--out", file.toString(), "--only", "p17-start")).isZero();
    assertThat(printed()).contains("dekker 1 kriterium", "Neste steg");
    assertThat(file).exists();
  }

  @Test
  void aFileThatIsThereIsNotReplacedUnlessAsked() throws Exception {
    Path file = Files.writeString(temp.resolve("mal.xlsx"), "mitt");
    assertThat(run("template", "--out", file.toString())).isEqualTo(2);
    assertThat(told()).contains("finnes", "--overwrite").hasLineCount(1);
    assertThat(file).hasContent("mitt");
    assertThat(run("template", "--out", file.toString(), "--overwrite")).isZero();
    assertThat(Files.size(file)).isGreaterThan(1000);
  }

  @Test
  void aWrongNameLanguageOrCriterionIsOneClearLine() {
    assertThat(run("template", "--out", temp.resolve("mal.csv").toString())).isEqualTo(2);
    assertThat(told()).contains(".xlsx").hasLineCount(1);
    err.reset();
    String file = temp.resolve("mal.xlsx").toString();
    assertThat(run("template", "--out", file, "--lang", "sv")).isEqualTo(2);
    assertThat(told()).contains("nb, nn, en").hasLineCount(1);
    err.reset();
    assertThat(run("template", "--out", file, "--only", "P99")).isEqualTo(2);
    assertThat(told()).contains("P99").hasLineCount(1);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aValidationSaysWhatCanBeDecidedWhatHelpsAndWhatToDoNext() {
    assertThat(run("valider", SAMPLE, "--theme", "kvp")).isZero();
    assertThat(printed())
        .contains("av 12 kriterier kan avgjøres", "saker.csv", "Slik er det talt", "Neste steg")
        .doesNotContain("P17-START", "null");
  }

  @Test
  void aValidationOfFormsGivesNoAdviceThatFormsCannotFollow() throws Exception {
    Path f11 = temp.resolve("11f-2024.dat");
    Files.write(
        f11,
        FormWriter.file(
            FormWriter.f11(2024, "A").months(1, 12, 100).with("VILKARANNET", "15").line(),
            FormWriter.f11(2024, "B").months(1, 12, 100).with("VILKARANNET", "15").line(),
            FormWriter.f11(2024, "C").months(1, 12, 100).with("SANKSJONRED", "01").line()));

    assertThat(run("validate", f11.toString())).isZero();

    assertThat(printed())
        .contains(
            "Leveranse: KOSTRA 4204 (KOSTRA 11F for 2024), til og med 31.12.2024",
            "Merk: KOSTRA-skjemaene viser",
            "11f-2024.dat: 2\u00a0rader, første på linje 1. MOTSTRIDENDE_VERDI",
            "KOSTRA kan ikke vise dette. Bestill et saksuttrekk")
        .doesNotContain("Fyll ut", "dekker", "fylt ut der den er tom", "tatt 31.12", "null");
  }

  @Test
  void aValidationForProgramsIsWrittenToAFileWhenAsked() throws Exception {
    Path file = temp.resolve("svar.json");
    assertThat(
            run(
                "validate",
                SAMPLE,
                "--only",
                "P17-START",
                "--format",
                "json",
                "--out",
                file.toString()))
        .isZero();
    assertThat(Files.readString(file)).contains("\"kriterier_i_alt\" : 1", "\"P17-START\"");
    assertThat(run("validate", SAMPLE, "--out", file.toString())).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadGivesCodeThree() {
    assertThat(run("validate", temp.resolve("finnes-ikke").toString())).isEqualTo(3);
    assertThat(told()).contains("Finner ikke").hasLineCount(1);
  }
}
