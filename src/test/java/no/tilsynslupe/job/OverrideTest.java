package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.job.file.CriteriaFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another value of a parameter changes what is found, and no report hides it. */
class OverrideTest {
  @TempDir private Path folder;
  private Path export;

  @BeforeEach
  void aStayOfThreeMonthsAndADay() throws IOException {
    export = Files.createDirectory(folder.resolve("uttrekk"));
    Files.writeString(
        export.resolve("uttrekk.csv"),
        """
        formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
        1;9901;2024-01-01;2024-12-31;2025-01-15
        """);
    Files.writeString(
        export.resolve("saker.csv"), "sak_id;kontor;husstand;antall_barn\nS1;Nord;ENSLIG;0\n");
    Files.writeString(
        export.resolve("botilbud.csv"),
        "opphold_id;sak_id;fra;til;type;leiekontrakt;unntak_begrunnelse\n"
            + "O1;S1;2024-02-01;2024-05-02;HOSPITS;N;\n");
  }

  @Test
  void withoutOverrideTheStayIsTooLong() throws IOException {
    assertThat(check("uten").figures().avvik()).isEqualTo(1);
  }

  @Test
  void anOverrideThatHoldsAlwaysChangesTheOutcome() throws IOException {
    assertThat(check("alltid", months("4", null)).figures().avvik()).isZero();
    assertThat(Files.readString(folder.resolve("alltid/funn.csv"))).doesNotContain("P27-3MND");
  }

  @Test
  void anOverrideHoldsFromItsDayAndNotBefore() throws IOException {
    // The stay's limit is that of its first day.
    assertThat(check("dagen", months("4", LocalDate.of(2024, 2, 1))).figures().avvik()).isZero();
    assertThat(check("etter", months("4", LocalDate.of(2024, 2, 2))).figures().avvik())
        .isEqualTo(1);
  }

  @Test
  void theOneWithADayGoesBeforeTheOneThatHoldsAlways() throws IOException {
    ParameterOverride always = months("2", null);
    ParameterOverride later = months("4", LocalDate.of(2024, 1, 1));
    assertThat(check("a", always, later).figures().avvik()).isZero();
    assertThat(check("b", later, always).figures().avvik()).isZero();
  }

  @Test
  void theRuleSetIsAnotherOneButTheReasonIsNoPartOfIt() throws IOException {
    check("a");
    check("b", months("4", null));
    check("c", new ParameterOverride("P27-3MND", "maneder", "4", null, "en annen grunn"));
    assertThat(ruleSet("a")).isNotEqualTo(ruleSet("b"));
    assertThat(ruleSet("b")).isEqualTo(ruleSet("c"));
  }

  @Test
  void itStandsWithItsReasonWhereverTheResultIsRead() throws IOException {
    check("ut", months("4", null));
    Path out = folder.resolve("ut");
    String sentence =
        "P27-3MND: Lengste opphold er satt til 4\u00a0måneder (katalogen: 3\u00a0måneder fra 01.01.2010)."
            + " Begrunnelse: Avtalt for prøven";
    try (XSSFWorkbook workbook = new XSSFWorkbook(out.resolve("rapport.xlsx").toFile())) {
      assertThat(text(workbook.getSheet("Les meg"))).contains("Endrede grenser", sentence);
      assertThat(text(workbook.getSheet("Sammendrag"))).contains("• Endret grense: " + sentence);
      assertThat(text(workbook.getSheet("Hjemler")))
          .contains(
              "Lengste opphold: 4\u00a0måneder fra 01.01.2010 (endret i denne kjøringen; katalogen: 3"
                  + "\u00a0måneder fra 01.01.2010; begrunnelse: Avtalt for prøven)")
          .contains("Obs: Denne kjøringen brukte andre grenser enn katalogen.");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new AssertionError(e);
    }
    assertThat(Files.readString(out.resolve("resultat.json")))
        .containsSubsequence(
            "\"overstyringer\"",
            "\"kriterium\" : \"P27-3MND\"",
            "\"parameter\" : \"maneder\"",
            "\"verdi\" : \"4\"",
            "\"begrunnelse\" : \"Avtalt for prøven\"");
    assertThat(Files.readString(out.resolve("kjoring.json"))).contains("Avtalt for prøven");
  }

  @Test
  void aCriteriaFileStandsWithItsFingerprintWhereTheRulesAreRead() throws IOException {
    Path file = folder.resolve("bolig.yaml");
    Files.writeString(file, "criteria: [P27-3MND]\n");
    CriteriaFile read = CriteriaFile.read(file);
    run("fil", options().with(read));
    String named = "«bolig.yaml» (SHA-256 " + read.used().sha256() + ")";
    try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("fil/rapport.xlsx").toFile())) {
      assertThat(text(workbook.getSheet("Les meg"))).contains("Kriteriefil: " + named);
      assertThat(text(workbook.getSheet("Hjemler")))
          .contains("Kriterier og grenser er valgt i kriteriefilen " + named);
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new AssertionError(e);
    }
  }

  private String ruleSet(String out) throws IOException {
    return RunRecord.read(folder.resolve(out)).regelsett();
  }

  private static ParameterOverride months(String value, @Nullable LocalDate from) {
    return new ParameterOverride("P27-3MND", "maneder", value, from, "Avtalt for prøven");
  }

  private RunSummary check(String out, ParameterOverride... overrides) throws IOException {
    return run(out, options(overrides));
  }

  private CheckOptions options(ParameterOverride... overrides) {
    return new CheckOptions(
        List.of(export),
        null,
        null,
        null,
        List.of("P27-3MND"),
        null,
        List.of(overrides),
        false,
        false,
        List.of("csv", "json", "xlsx"),
        null,
        1);
  }

  private RunSummary run(String out, CheckOptions options) throws IOException {
    return new CheckJob("test", () -> Instant.parse("2025-02-01T10:00:00Z"), Progress.SILENT)
        .start(options, folder.resolve(out), false);
  }

  /** All cells, a line each. */
  static String text(Sheet sheet) {
    DataFormatter format = new DataFormatter();
    StringBuilder text = new StringBuilder();
    for (Row row : sheet) {
      for (Cell cell : row) {
        text.append(format.formatCellValue(cell)).append('\n');
      }
    }
    return text.toString();
  }
}
