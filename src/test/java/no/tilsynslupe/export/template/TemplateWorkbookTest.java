package no.tilsynslupe.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import no.tilsynslupe.intake.FileReport;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Progress;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.CodeList;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template as it is written, and read back when it is filled. */
class TemplateWorkbookTest {
  private static final int PROMPT_LETTERS = 255;
  private static final int PROMPT_TITLE_LETTERS = 32;

  @TempDir private Path temp;

  /** All tables with all columns. */
  private static TemplateContent whole(String language) {
    List<String> columns = new ArrayList<>();
    for (TableDef table : ExportFormat.get().tables()) {
      table.columns().forEach(column -> columns.add(table.name() + "." + column.name()));
    }
    return TemplateContent.of(
        language,
        List.of(new TemplateContent.Served("P17-START", "Tittel")),
        EnumSet.allOf(Tabell.class),
        columns);
  }

  private Path write(TemplateContent content) throws IOException {
    Path file = temp.resolve("mal-" + content.language() + ".xlsx");
    TemplateWriter.write(content, file);
    return file;
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private IntakeResult read(Path file) throws IOException {
    return Intake.read(
        List.of(file),
        IntakeOptions.defaults().withThreads(1),
        Files.createTempDirectory(temp, "spool"),
        Progress.NONE);
  }

  @Test
  void aTemplateThatNobodyFilledGivesOneClearLine() throws IOException {
    Path file = write(whole("nb"));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("saker")
        .hasMessageContaining("Malen er ikke fylt ut")
        .extracting(error -> ((UserError) error).kind())
        .isEqualTo(UserError.Kind.UNREADABLE_INPUT);
  }

  @Test
  void theExampleRowsAreReadWithoutARemarkWhenTheyAreMadeData() throws IOException {
    Path file = write(whole("nb"));
    try (XSSFWorkbook book = open(file)) {
      makeExamplesData(book);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    IntakeResult result = read(file);
    assertThat(result.files()).hasSize(Tabell.values().length);
    for (FileReport table : result.files()) {
      assertThat(table.lest()).as(table.fil()).isPositive();
      assertThat(table.avvist()).as(table.fil()).isZero();
      assertThat(table.merknader()).as(table.fil()).isEmpty();
      assertThat(table.ukjenteKoder()).as(table.fil()).isEmpty();
      assertThat(table.ukjenteKolonner()).as(table.fil()).isEmpty();
      assertThat(table.kolonner())
          .as(table.fil())
          .allSatisfy(column -> assertThat(column.filled()).as(column.kolonne()).isPositive());
    }
    assertThat(result.deliveries().get(0).uttrekkDato()).hasToString("2026-01-15");
  }

  /** Takes the mark of an example off all ids, and the row that is begun out of uttrekk. */
  private static void makeExamplesData(XSSFWorkbook book) {
    String prefix = ExportFormat.get().examplePrefix();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && cell.getStringCellValue().startsWith(prefix)) {
            cell.setCellValue(cell.getStringCellValue().substring(prefix.length() + 1));
          }
        }
      }
    }
    Sheet uttrekk = book.getSheet("uttrekk");
    uttrekk.removeRow(uttrekk.getRow(2));
  }

  @Test
  void whatIsTypedBelowTheExamplesIsRead() throws IOException {
    Path file = write(whole("nb"));
    try (XSSFWorkbook book = open(file)) {
      Sheet uttrekk = book.getSheet("uttrekk");
      type(uttrekk, 2, "kommune", "0301");
      for (String column : List.of("periode_fra", "periode_til", "uttrekk_dato")) {
        type(uttrekk, 2, column, "31.12.2024");
      }
      type(book.getSheet("saker"), 2, "sak_id", "S1");
      type(book.getSheet("saker"), 2, "kontor", "NAV Vik");
      type(book.getSheet("klager"), 2, "klage_id", "K1");
      type(book.getSheet("klager"), 2, "sak_id", "S1");
      type(book.getSheet("klager"), 2, "mottatt_dato", "01.03.2024");
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    IntakeResult result = read(file);
    assertThat(result.deliveries().get(0).kommune()).isEqualTo("0301");
    assertThat(result.files())
        .filteredOn(table -> table.lest() > 0)
        .extracting(FileReport::tabell)
        .containsExactly(Tabell.UTTREKK, Tabell.SAKER, Tabell.KLAGER);
  }

  private static void type(Sheet sheet, int rowIndex, String column, String value) {
    Row header = sheet.getRow(0);
    int place =
        (int)
            StreamSupport.stream(header.spliterator(), false)
                .takeWhile(cell -> !cell.getStringCellValue().equals(column))
                .count();
    Row row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
    row.createCell(place).setCellValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void everyColumnHasAMessageThatFitsInTheCell(String language) throws IOException {
    TemplateContent content = whole(language);
    try (XSSFWorkbook book = open(write(content))) {
      for (TemplateContent.Sheet one : content.sheets()) {
        Sheet sheet = book.getSheet(one.table().name());
        assertThat(sheet.getDataValidations()).hasSize(one.columns().size());
        for (DataValidation rule : sheet.getDataValidations()) {
          int place = rule.getRegions().getCellRangeAddress(0).getFirstColumn();
          assertThat(rule.getPromptBoxTitle())
              .isEqualTo(one.columns().get(place).name())
              .hasSizeLessThanOrEqualTo(PROMPT_TITLE_LETTERS);
          assertThat(rule.getPromptBoxText())
              .as(rule.getPromptBoxTitle())
              .isNotBlank()
              .hasSizeLessThanOrEqualTo(PROMPT_LETTERS);
          assertThat(sheet.getCellComment(new CellAddress(0, place))).isNotNull();
        }
      }
    }
  }

  @Test
  void everyCodeIsOfferedAndEveryOfferedCodeIsRead() throws IOException {
    TemplateContent content = whole("nb");
    try (XSSFWorkbook book = open(write(content))) {
      for (TemplateContent.Sheet one : content.sheets()) {
        for (DataValidation rule : book.getSheet(one.table().name()).getDataValidations()) {
          int place = rule.getRegions().getCellRangeAddress(0).getFirstColumn();
          CodeList codes = one.columns().get(place).codes();
          if (codes != null) {
            List<String> offered = offered(book, rule.getValidationConstraint().getFormula1());
            assertThat(offered.stream().map(codes::find).toList())
                .as(one.table().name() + "." + one.columns().get(place).name())
                .isEqualTo(codes.codes().stream().map(codes::find).toList());
          }
        }
      }
      int hidden = book.getSheetIndex("Kodelister");
      assertThat(book.isSheetHidden(hidden)).isTrue();
    }
  }

  private static List<String> offered(Workbook book, String range) {
    Name name = book.getName(range);
    assertThat(name).as(range).isNotNull();
    AreaReference area = new AreaReference(name.getRefersToFormula(), book.getSpreadsheetVersion());
    return Arrays.stream(area.getAllReferencedCells())
        .map(
            place ->
                book.getSheet(place.getSheetName())
                    .getRow(place.getRow())
                    .getCell(place.getCol())
                    .getStringCellValue())
        .toList();
  }

  @Test
  void aColumnThatMustBeFilledSaysSoInWordsThoughItsCellHoldsTheNameAlone() throws IOException {
    try (XSSFWorkbook book = open(write(whole("nb")))) {
      Row header = book.getSheet("vedtak").getRow(0);
      assertThat(header.getCell(0).getStringCellValue()).isEqualTo("vedtak_id");
      assertThat(header.getCell(0).getCellStyle().getDataFormatString())
          .isEqualTo("@\" (må fylles ut)\"");
      assertThat(header.getCell(5).getStringCellValue()).isEqualTo("hjemmel");
      assertThat(header.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("General");
    }
  }

  @Test
  void onlyTheSheetsAndColumnsThatAreNamedAreThere() {
    TemplateContent content =
        TemplateContent.of(
            "nb", List.of(), Set.of(Tabell.VEDTAK), List.of("vedtak.oppstart_dato", "kvp.utfall"));
    assertThat(content.sheets())
        .extracting(sheet -> sheet.table().name())
        .containsExactly("uttrekk", "saker", "vedtak");
    assertThat(content.sheets().get(1).columns())
        .extracting(ColumnDef::name)
        .containsExactly("sak_id", "kontor");
    assertThat(content.sheets().get(2).columns())
        .extracting(ColumnDef::name)
        .containsExactly(
            "vedtak_id", "sak_id", "linje", "vedtak_dato", "hjemmel", "utfall", "oppstart_dato");
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(whole("nb")));
    assertThat(Files.readAllBytes(write(whole("nb")))).isEqualTo(first);
    try (var files = Files.list(temp)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn"})
  void noEnglishStandsInANorwegianTemplate(String language) throws IOException {
    try (XSSFWorkbook book = open(write(whole(language)))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getStringCellValue()).doesNotMatch("(?i).*\\b(the|and|with|sheet)\\b.*");
        }
      }
    }
  }
}
