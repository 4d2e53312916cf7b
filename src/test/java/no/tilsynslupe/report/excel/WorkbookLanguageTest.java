package no.tilsynslupe.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.ReportInput;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ReportModelBuilder;
import no.tilsynslupe.sak.Tabell;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook in each language, and for each audience. */
class WorkbookLanguageTest {

  /** What is stored as it was written, and so is in one language. */
  /** The names of tables are the same in every language. */
  private static final Set<String> TABLES =
      Arrays.stream(Tabell.values()).map(Tabell::navn).collect(Collectors.toSet());

  private static final Set<String> STORED =
      Set.of("Funn", "Findings", "Datakvalitet", "Data quality", "Avviste rader", "Rejected rows");

  private static final Map<Language, Pattern> FOREIGN =
      Map.of(
          Language.NB,
          words("ikkje|frå|kva|kor|kvifor|nokon|mogleg|vart|dei|the|of|and|cases|share|findings"),
          Language.NN,
          words("ikke|fra|hva|hvor|hvorfor|noen|mulig|bare|the|of|and|cases|share|findings"),
          Language.EN,
          words("ikke|ikkje|og|av|med|sak|saker|kontor|funn|er|til|som|hvis|det|ved|andel|kan"));

  @TempDir Path dir;

  private static Pattern words(String words) {
    return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}_-])");
  }

  private XSSFWorkbook write(ReportForm form) throws IOException {
    ReportInput input = ReportFixture.input();
    ReportModel model =
        new ReportModelBuilder(input.run(), input.catalogue(), input.quality())
            .as(form, Set.of(Format.XLSX))
            .build(input.store());
    WorkbookWriter.write(model, input.store(), dir);
    return new XSSFWorkbook(Files.newInputStream(dir.resolve("rapport.xlsx")));
  }

  @ParameterizedTest
  @CsvSource({
    "NB, Les meg, Sammendrag, Kriterier, Hjemler, Teknisk, Side &P av &N, nb-NO",
    "NN, Les meg, Samandrag, Kriterium, Heimlar, Teknisk, Side &P av &N, nn-NO",
    "EN, Read me, Summary, Criteria, Legal bases, Technical, Page &P of &N, en-GB"
  })
  void sheetsFootersAndPropertiesAreInItsLanguage(
      Language language,
      String first,
      String second,
      String third,
      String lastButOne,
      String last,
      String page,
      String tag)
      throws IOException {
    try (XSSFWorkbook book = write(ReportForm.usual().in(language))) {
      List<String> names = new ArrayList<>();
      book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));

      assertThat(names).startsWith(first, second, third).endsWith(lastButOne, last);
      assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31);
      assertThat(book.getSheet(third).getFooter().getRight()).isEqualTo(page);
      assertThat(
              book.getProperties()
                  .getCoreProperties()
                  .getUnderlyingProperties()
                  .getLanguageProperty())
          .contains(tag);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordOfAnotherLanguageStandsInIt(Language language) throws IOException {
    List<String> titles = titles();
    try (XSSFWorkbook book = write(ReportForm.usual().in(language))) {
      for (Sheet sheet : book) {
        if (STORED.contains(sheet.getSheetName())) {
          continue;
        }
        for (String text : texts(sheet)) {
          if (TABLES.contains(text)) {
            continue;
          }
          // A column is told with its table, whose name is the same in every language.
          String own = text.replaceAll("” in [a-z]+", "”");
          for (String title : titles) {
            own = own.replace(title, "");
          }
          assertThat(FOREIGN.get(language).matcher(own).find())
              .as("%s: «%s»", sheet.getSheetName(), own)
              .isFalse();
        }
      }
    }
  }

  /** What the made-up criteria of the test are called, and their sources: in one language only. */
  private static List<String> titles() {
    return ReportFixture.catalogue().stream()
        .flatMap(
            spec ->
                Stream.concat(
                    Stream.of(
                        spec.title().nb(),
                        spec.population().nb(),
                        spec.explanation().nb(),
                        spec.right().nb(),
                        spec.limits().nb()),
                    spec.sources().stream()))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.FORMULA) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource({"NB, Funn, Bekreftet", "NN, Funn, Stadfesta", "EN, Findings, Confirmed"})
  void theReviewerIsHelpedInItsLanguage(Language language, String sheet, String choice)
      throws IOException {
    try (XSSFWorkbook book = write(ReportForm.usual().in(language))) {
      XSSFSheet findings = book.getSheet(sheet);
      List<? extends DataValidation> validations = findings.getDataValidations();

      assertThat(validations.get(0).getPromptBoxText()).contains(choice);
      assertThat(validations)
          .hasSize(4)
          .allSatisfy(
              one -> {
                assertThat(one.getPromptBoxText()).isNotBlank();
                assertThat(FOREIGN.get(language).matcher(one.getErrorBoxText()).find()).isFalse();
              });
    }
  }

  @Test
  void aSharedWorkbookHasNoSheetOfCasesAndSaysWhatIsLeftOut() throws IOException {
    try (XSSFWorkbook book = write(ReportForm.usual().to(Audience.SHARED))) {
      assertThat(book.getSheet("Funn")).isNull();
      assertThat(book.getSheet("Frister")).isNull();
      assertThat(book.getSheet("Avviste rader")).isNull();
      assertThat(book.getName(ReviewColumns.CHOICES)).isNull();
      assertThat(texts(book.getSheet("Les meg")))
          .anyMatch(
              text -> text.contains("Ikke med i en utgave som kan deles: Forskjeller, Utvikling"))
          .anyMatch(text -> text.contains("«<5» er minst 1 og under 5"));
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).doesNotContain("'Funn'");
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S1",
        "=cmd|' /C calc'!A0",
        "\"),cmd|' /C calc'!A0,(\"",
        "+1+1",
        "@SUM(1)",
        "a\"b'c",
        "*",
        "~?*"
      })
  void nothingOfATextIsWorkedOutInALink(String text) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Kriterier");
      String formula =
          new Link(text, SheetName.CRITERIA, Link.Place.CRITERION, text)
              .formula("Kriterier", Link.Place.CRITERION);
      Ptg[] parts =
          FormulaParser.parse(formula, XSSFEvaluationWorkbook.create(book), FormulaType.CELL, 0);
      List<String> texts = new ArrayList<>();
      for (Ptg part : parts) {
        if (part instanceof StringPtg string) {
          texts.add(string.getValue());
        }
      }

      String escaped = text.replace("~", "~~").replace("*", "~*").replace("?", "~?");
      assertThat(texts).containsExactly("#", "'Kriterier'!A", escaped, "", text);
    }
  }
}
