package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpIsNorwegianAndGoesToStandardOutput() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("Bruk: tilsynslupe", "Kommandoer:", "Avslutningskoder:");
    assertThat(err()).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    assertThat(run("--version")).isZero();
    assertThat(out().lines()).singleElement().asString().startsWith("Tilsynslupe ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--tull | Feil: Ukjent valg «--tull».",
        "tull | Feil: Ukjent kommando «tull».",
        "explain | Feil: Mangler ",
        "runs --tull | Feil: Ukjent valg «--tull».",
        "criteria --format=tull | Feil: Ugyldig verdi for --format",
        "check x --out y --from 2024-13-01 | Feil: Ugyldig verdi for --from: «2024-13-01». Skriv datoer",
        "check x --out y --fail-on tull | Feil: Ugyldig verdi for --fail-on: «tull». Velg mellom avvik, risiko.",
        "check /finnes/ikke --out y --fail-on avvik --only P99 | Feil: Kriteriet «P99» finnes ikke.",
        "check x | Feil: Mangler --out.",
        "check x --out | Feil: Valget --out mangler en verdi.",
        "runs a b | Feil: Uventet argument «b».",
        "runs /finnes/ikke/her | Feil: Finner ikke mappen",
      })
  void wrongUseIsOneLineWithoutStackTrace(String arguments, String line) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err().lines()).singleElement().asString().startsWith(line);
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NR",
        "--NR",
        "explain NR",
        "runs /finnes/ikke/NR --debug",
        "restart /finnes/ikke/NR --debug",
        "check x --out y --from NR",
        "check x --out y --only NR --debug",
      })
  void anIdentityNumberOnTheCommandLineIsNeverRepeated(String arguments) {
    // The check digits don't fit: nobody's.
    String number = "01017012345";
    assertThat(run(arguments.replace("NR", number).split(" "))).isEqualTo(2);
    assertThat(err()).contains("***********").doesNotContain(number);
    assertThat(out()).isEmpty();
  }

  @Test
  void noCommandIsWrongUse() {
    assertThat(run()).isEqualTo(2);
    assertThat(err()).startsWith("Feil: Mangler kommando.");
  }

  @Test
  void debugAddsTheStackTrace() {
    assertThat(run("runs", "/finnes/ikke/her", "--debug")).isEqualTo(2);
    assertThat(err()).contains("Feil: Finner ikke mappen", "\tat no.tilsynslupe.");
  }

  private int run(String... arguments) {
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
