package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aLineATextWithClassesAndDecidingWords() {
    assertThat(
            run(
                "classify",
                "condition",
                "--format",
                "tsv",
                "levere kontoutskrift",
                "søke bostøtte og\tmøte til samtale",
                "blabla"))
        .isZero();
    assertThat(out())
        .isEqualTo(
            "levere kontoutskrift\tDOKUMENTASJON\tlevere, kontoutskrift\n"
                + "søke bostøtte og møte til samtale\tANDRE_RETTIGHETER,VEILEDNING\t"
                + "søke, bostøtte, møte, samtale\n"
                + "blabla\t\t\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"purpose", "formal", "formål", "FORMAL"})
  void thePurposeClassesAreThePublicCodes(String kind) {
    assertThat(run("klassifiser", kind, "--format=tsv", "vinterklær til barn")).isZero();
    assertThat(out()).isEqualTo("vinterklær til barn\tBARN-KLAR\tvinterklær, barn\n");
  }

  @Test
  void withoutTextsTheLinesOfStandardInputAreRead() {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream("strøm\n\nhusleige\r\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("classify", "purpose", "--format", "tsv")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out()).isEqualTo("strøm\tSTROM\tstrøm\nhusleige\tHUSLEIE\thusleige\n");
  }

  @Test
  void standardInputThatIsNotUtf8IsRefused() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("strøm\n".getBytes(StandardCharsets.ISO_8859_1)));
    try {
      assertThat(run("classify", "purpose")).isEqualTo(3);
    } finally {
      System.setIn(before);
    }
    assertThat(err()).contains("UTF-8").doesNotContain("\tat ");
  }

  @Test
  void aTextWithoutClassIsLeftToAPerson() {
    assertThat(run("classify", "condition", "blabla")).isZero();
    assertThat(out()).contains("ingen klasse: må leses av et menneske");
  }

  @Test
  void theTextFormatTellsOfTheThreatAndOfP20Dok() {
    run("classify", "purpose", "husleierestanse, varsel om utkastelse");
    run("classify", "vilkar", "levere jobblogg og betale husleie");

    assertThat(out())
        .contains("GJELD-TAP", "fare for å miste bolig eller strøm", "i orden", "bør vurderes");
  }

  @Test
  void jsonHoldsTheWholeReading() {
    run("classify", "condition", "--format", "json", "levere kontoutskrift");

    JsonNode reading = JsonMapper.shared().readTree(out()).get(0);
    assertThat(reading.get("classes").get(0).asString()).isEqualTo("DOKUMENTASJON");
    assertThat(reading.get("p20dok").asString()).isEqualTo("AVVIK");
    assertThat(reading.get("parts")).hasSize(1);
  }

  @Test
  void anUnknownKindIsWrongUse() {
    assertThat(run("classify", "tull", "husleie")).isEqualTo(2);
    assertThat(err().lines()).singleElement().asString().contains("«tull»");
  }

  @Test
  void anIdentityNumberIsNeverPrinted() {
    assertThat(run("classify", "purpose", "husleie for 15076500565")).isEqualTo(4);
    assertThat(out()).isEmpty();
    assertThat(err()).doesNotContain("15076500565");
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
