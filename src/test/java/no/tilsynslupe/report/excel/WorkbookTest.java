package no.tilsynslupe.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportWriter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkbookTest {

  @TempDir Path dir;

  private XSSFWorkbook book;

  @BeforeEach
  void writeWorkbook() throws IOException {
    ReportWriter.write(ReportFixture.input().with(Set.of(Format.XLSX, Format.JSON)), dir);
    book = new XSSFWorkbook(Files.newInputStream(dir.resolve("rapport.xlsx")));
  }

  @AfterEach
  void closeWorkbook() throws IOException {
    book.close();
  }

  @Test
  void theSheetsComeInTheOrderOfTheContract() {
    List<String> names = new ArrayList<>();
    book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));

    assertThat(names)
        .containsExactly(
            "Les meg",
            "Sammendrag",
            "Kriterier",
            "Kontor",
            "Forskjeller",
            "Utvikling",
            "Frister",
            "Funn",
            "Saker",
            "Tidslinje",
            "Botilbud",
            "KVP",
            "§ 18 og § 19",
            "Vilkår",
            "Ikke vurdert",
            "Datakvalitet",
            "Avviste rader",
            "Hjemler",
            "Teknisk");
  }

  @Test
  void whatItIsMadeFromIsNeitherLeftNorPutElsewhere() throws IOException {
    Path left = Files.createDirectories(dir.resolve("midlertidig")).resolve("poi-sxssf-sheet1.xml");
    Files.writeString(left, "what a killed process left");

    ReportWriter.write(ReportFixture.input().with(Set.of(Format.XLSX)), dir);

    assertThat(dir)
        .isDirectoryContaining("glob:**/rapport.xlsx")
        .isDirectoryNotContaining("glob:**/*.tmp")
        .isDirectoryNotContaining("glob:**/midlertidig");
  }

  @Test
  void everyFigureOfACriterionIsThatOfTheJsonFile() throws IOException {
    Sheet sheet = book.getSheet("Kriterier");
    JsonNode criteria =
        JsonMapper.shared()
            .readTree(Files.readAllBytes(dir.resolve("resultat.json")))
            .get("kriterier");

    for (int i = 0; i < criteria.size(); i++) {
      JsonNode persons = criteria.get(i).get("personer");
      JsonNode units = criteria.get(i).get("enheter");
      Row row = sheet.getRow(i + 1);
      assertThat(row.getCell(0).getStringCellValue())
          .isEqualTo(criteria.get(i).get("kriterium").asString());
      agree(row, 5, persons, "AVVIK", "RISIKO", "OK", "UAVKLART", "IKKE_AKTUELT");
      agree(row, 11, persons, "rate_avvik");
      agreeInterval(row, 12, persons, "intervall_avvik");
      agree(row, 14, persons, "rate_funn");
      agreeInterval(row, 15, persons, "intervall_funn");
      agree(row, 17, persons, "dekning");
      agree(row, 19, units, "AVVIK", "RISIKO", "OK", "UAVKLART", "IKKE_AKTUELT");
      agree(row, 24, units, "rate_avvik", "rate_funn", "dekning");
    }
  }

  @Test
  void nothingDecidedIsAnEmptyCellAndNoZero() {
    Row row = book.getSheet("Kriterier").getRow(7);

    assertThat(row.getCell(0).getStringCellValue()).isEqualTo("P29-UNDERBRUK");
    assertThat(row.getCell(11).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(row.getCell(10).getStringCellValue()).isEqualTo("ingen avgjort");
  }

  @Test
  void theGravestFindingsComeFirstAndAllAreThere() {
    Sheet sheet = book.getSheet("Funn");

    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("✗ AVVIK");
    assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("alvorlig");
    assertThat(sheet.getLastRowNum()).isEqualTo(44);
    assertThat(sheet.getRow(44).getCell(0).getStringCellValue()).isEqualTo("! RISIKO");
    assertThat(sheet.getRow(1).getCell(9).getLocalDateTimeCellValue().getYear()).isEqualTo(2024);
  }

  @Test
  void theReviewerChoosesFromANamedListAndTheIdsAreHidden() {
    XSSFSheet sheet = book.getSheet("Funn");
    DataValidation list = sheet.getDataValidations().get(0);

    assertThat(list.getValidationConstraint().getFormula1()).isEqualTo("vurderinger");
    assertThat(choices()).containsExactly("Bekreftet", "Avkreftet", "Uklart");
    assertThat(header(sheet, list.getRegions().getCellRangeAddresses()[0].getFirstColumn()))
        .isEqualTo("vurdering");
    assertThat(header(sheet, 17)).isEqualTo("funn_id");
    assertThat(sheet.isColumnHidden(17)).isTrue();
    assertThat(sheet.isColumnHidden(18)).isTrue();
    assertThat(sheet.isColumnHidden(19)).isTrue();
    assertThat(sheet.getRow(1).getCell(17).getStringCellValue()).hasSize(16);
  }

  private List<String> choices() {
    AreaReference area =
        new AreaReference(
            book.getName("vurderinger").getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
    return Arrays.stream(area.getAllReferencedCells())
        .map(
            cell -> book.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol()))
        .map(Cell::getStringCellValue)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"13, vurdering", "14, kommentar", "15, ansvarlig", "16, frist"})
  void everyColumnToFillInHasHelpAndSaysWhatIsWrong(int column, String header) {
    XSSFSheet sheet = book.getSheet("Funn");
    DataValidation validation = sheet.getDataValidations().get(column - 13);

    assertThat(header(sheet, column)).isEqualTo(header);
    assertThat(validation.getRegions().getCellRangeAddresses()[0])
        .isEqualTo(new CellRangeAddress(1, 44, column, column));
    assertThat(validation.getShowPromptBox()).isTrue();
    assertThat(validation.getShowErrorBox()).isTrue();
    assertThat(validation.getPromptBoxTitle()).isNotBlank().hasSizeLessThan(33);
    assertThat(validation.getPromptBoxText()).isNotBlank().hasSizeLessThan(256);
    assertThat(validation.getErrorBoxTitle()).isNotBlank().hasSizeLessThan(33);
    assertThat(validation.getErrorBoxText()).isNotBlank().hasSizeLessThan(226);
  }

  @Test
  void theChecksumIsThatOfTheCellsAndTellsAnEditedRow() {
    XSSFSheet sheet = book.getSheet("Funn");
    for (int i = 1; i <= 44; i++) {
      assertThat(checksum(sheet.getRow(i)))
          .isEqualTo(sheet.getRow(i).getCell(19).getStringCellValue());
    }
    for (int column : FindingsSheet.CHECKED) {
      Row row = sheet.getRow(2);
      String before = checksum(row);
      CellType type = row.getCell(column).getCellType();
      String old = type == CellType.STRING ? row.getCell(column).getStringCellValue() : "";
      row.getCell(column).setBlank();
      row.getCell(column).setCellValue("endret");
      assertThat(checksum(row)).as("kolonne %s, før «%s»", column, old).isNotEqualTo(before);
    }
    Row reviewed = sheet.getRow(1);
    reviewed.getCell(13).setCellValue("Bekreftet");
    assertThat(checksum(reviewed)).isEqualTo(reviewed.getCell(19).getStringCellValue());
  }

  private static String checksum(Row row) {
    return new RowChecksum()
        .of(FindingsSheet.CHECKED.stream().map(column -> shown(row.getCell(column))).toList());
  }

  private static String shown(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
      case BLANK -> "";
      default -> cell.getStringCellValue();
    };
  }

  @Test
  void everyLinkToARowLooksItUpAndNamesAKeyThatIsThere() {
    Pattern lookedUp =
        Pattern.compile(
            "HYPERLINK\\(\"#\"&IFERROR\\(\"'(.+?)'!A\"&MATCH\\(\"(.+?)\",'(.+?)'!\\$([A-Z]+):\\$[A-Z]+,0\\),\"\"\\),\"(.+?)\"\\)");
    int links = 0;
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() != CellType.FORMULA) {
            continue;
          }
          Matcher link = lookedUp.matcher(cell.getCellFormula());
          assertThat(link.matches()).as(cell.getCellFormula()).isTrue();
          assertThat(link.group(3)).isEqualTo(link.group(1));
          assertThat(keys(book.getSheet(link.group(3)), link.group(4))).contains(link.group(2));
          assertThat(cell.getStringCellValue()).isEqualTo(link.group(5));
          links++;
        }
      }
    }
    assertThat(links).isGreaterThan(60);
  }

  private static Set<String> keys(Sheet sheet, String column) {
    Set<String> keys = new TreeSet<>();
    int index = CellReference.convertColStringToIndex(column);
    sheet.forEach(
        row -> {
          Cell cell = row.getCell(index);
          if (cell != null) {
            keys.add(cell.toString().isEmpty() ? "" : cell.getStringCellValue());
          }
        });
    return keys;
  }

  @Test
  void aTextLikeAFormulaIsTextWithTheQuotePrefix() {
    Cell cell = book.getSheet("Avviste rader").getRow(1).getCell(4);

    assertThat(cell.getStringCellValue()).isEqualTo("=V8;S1;veke 15;18");
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void theChartSaysItsFindingInItsTitleAndAllOfItInWords() {
    XSSFSheet sheet = book.getSheet("Kriterier");
    var chart = sheet.getDrawingPatriarch().getCharts().get(0);

    assertThat(chart.getTitleText().getString())
        .isEqualTo("P17-VEDTAK har flest saker med mulig lovbrudd: 15 av 24");
    assertThat(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()).hasSize(2);
    assertThat(words(sheet)).contains("P17-VEDTAK: 62,5\u00a0% mulig lovbrudd, 75,0\u00a0% funn.");
  }

  @Test
  void everyChartHasTitlesOfBothAxesNumberFormatNameAndWords() {
    int charts = 0;
    for (Sheet sheet : book) {
      XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
      if (drawing == null) {
        continue;
      }
      for (XSSFChart chart : drawing.getCharts()) {
        charts++;
        assertThat(chart.getTitleText().getString()).isNotBlank();
        var plot = chart.getCTChart().getPlotArea();
        assertThat(plot.getCatAxArray(0).isSetTitle()).isTrue();
        assertThat(plot.getValAxArray(0).isSetTitle()).isTrue();
        assertThat(plot.getValAxArray(0).getNumFmt().getFormatCode()).isIn("0 %", "#,##0");
      }
      assertThat(words((XSSFSheet) sheet)).hasSizeGreaterThan(40);
    }
    assertThat(charts).isGreaterThanOrEqualTo(2);
  }

  private static String words(XSSFSheet sheet) {
    return sheet
        .getDrawingPatriarch()
        .getCTDrawing()
        .getTwoCellAnchorArray(0)
        .getGraphicFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .getDescr();
  }

  @Test
  void theSummaryOpensWithTheKindsThatAreMissing() {
    assertThat(book.getSheet("Sammendrag").getRow(1).getCell(0).getStringCellValue())
        .startsWith("Leveransen fra Lupevik (9901) har 412 vedtak, men ingen etter §\u00a028");
  }

  @Test
  void listsAreFrozenFilteredAndPrintedWithTheirHeaderInLandscape() {
    for (String name :
        List.of("Kriterier", "Funn", "Ikke vurdert", "Datakvalitet", "Avviste rader", "Hjemler")) {
      XSSFSheet sheet = book.getSheet(name);
      assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).as(name).isTrue();
      // Over lists with other columns, the header of the first would be wrong.
      boolean severalLists = name.equals("Datakvalitet");
      assertThat(sheet.getRepeatingRows())
          .as(name)
          .isEqualTo(severalLists ? null : CellRangeAddress.valueOf("1:1"));
      assertThat(sheet.getPrintSetup().getLandscape()).as(name).isTrue();
      assertThat(sheet.getFooter().getRight()).as(name).isEqualTo("Side &P av &N");
    }
  }

  @Test
  void thePropertiesDependOnTheExportAndNotOnTheClock() {
    var core = book.getProperties().getCoreProperties();

    assertThat(core.getTitle()).contains("Lupevik");
    assertThat(core.getCreated().toInstant()).isEqualTo("2025-01-15T00:00:00Z");
    assertThat(core.getModified().toInstant()).isEqualTo("2025-01-15T00:00:00Z");
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheMachinesLanguageAndZone(@TempDir Path again)
      throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Bogota"));
      ReportWriter.write(ReportFixture.input().with(Set.of(Format.XLSX)), again);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(again.resolve("rapport.xlsx")).hasSameBinaryContentAs(dir.resolve("rapport.xlsx"));
  }

  @Test
  void nothingButTheReportIsLeftInTheFolder() {
    assertThat(dir.toFile().list())
        .containsExactlyInAnyOrder("rapport.xlsx", "resultat.json", "datakvalitet.json");
  }

  private static String header(Sheet sheet, int column) {
    return sheet.getRow(0).getCell(column).getStringCellValue();
  }

  private static void agree(Row row, int column, JsonNode group, String... names) {
    for (int i = 0; i < names.length; i++) {
      agree(row.getCell(column + i), group.isNull() ? null : group.get(names[i]));
    }
  }

  private static void agreeInterval(Row row, int column, JsonNode group, String name) {
    JsonNode interval = group.isNull() ? null : group.get(name);
    boolean none = interval == null || interval.isNull();
    agree(row.getCell(column), none ? null : interval.get(0));
    agree(row.getCell(column + 1), none ? null : interval.get(1));
  }

  private static void agree(Cell cell, JsonNode value) {
    if (value == null || value.isNull()) {
      assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
    } else {
      assertThat(cell.getNumericCellValue()).isEqualTo(value.asDouble());
    }
  }
}
