package no.tilsynslupe.report.excel;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.prose.Prose;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be filled in beside a finding: choices, limits, and the help that a cell shows. */
final class ReviewColumns {

  /** Name of the cells that hold the choices; the same in all languages. */
  static final String CHOICES = "vurderinger";

  private static final int LONGEST_COMMENT = 2000;
  private static final int LONGEST_NAME = 100;

  private final Book book;
  private final Prose words;

  ReviewColumns(Book book) {
    this.book = book;
    this.words = book.words("lists.yaml");
  }

  /** What a reviewer may conclude, in the language of the report. */
  List<String> choices() {
    return List.of(
        words.say("funn.bekreftet"), words.say("funn.avkreftet"), words.say("funn.uklart"));
  }

  /**
   * Names the cells that hold the choices.
   *
   * @param first row of the first, counted from 0; they stand below each other in column B
   */
  void name(XSSFSheet sheet, int first) {
    Name name = sheet.getWorkbook().createName();
    name.setNameName(CHOICES);
    name.setRefersToFormula(
        "'" + sheet.getSheetName() + "'!$B$" + (first + 1) + ":$B$" + (first + choices().size()));
  }

  /** Adds them to the rows of findings. */
  void add(XSSFSheet sheet, int rows) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String choices = String.join(", ", choices());
    int column = FindingsSheet.REVIEW_COLUMN;
    add(
        sheet,
        cells(rows, column),
        helper.createFormulaListConstraint(CHOICES),
        "vurdering",
        words.say("funn.vurdering_hjelp", "valg", choices),
        words.say("funn.vurdering_feil", "valg", choices));
    add(
        sheet,
        cells(rows, column + 1),
        atMost(helper, LONGEST_COMMENT),
        "kommentar",
        words.say("funn.kommentar_hjelp"),
        words.say("funn.kommentar_feil", "n", LONGEST_COMMENT));
    add(
        sheet,
        cells(rows, column + 2),
        atMost(helper, LONGEST_NAME),
        "ansvarlig",
        words.say("funn.ansvarlig_hjelp"),
        words.say("funn.kommentar_feil", "n", LONGEST_NAME));
    LocalDate exported = book.model().run().uttrekkDato();
    add(
        sheet,
        cells(rows, column + 3),
        helper.createDateConstraint(
            OperatorType.GREATER_OR_EQUAL,
            Integer.toString((int) DateUtil.getExcelDate(exported)),
            null,
            null),
        "frist",
        words.say("funn.frist_hjelp", "dato", exported.plusMonths(1)),
        words.say("funn.frist_feil", "dato", exported));
  }

  private static CellRangeAddressList cells(int rows, int column) {
    return new CellRangeAddressList(1, rows, column, column);
  }

  private static DataValidationConstraint atMost(DataValidationHelper helper, int characters) {
    return helper.createNumericConstraint(
        ValidationType.TEXT_LENGTH, OperatorType.LESS_OR_EQUAL, Integer.toString(characters), null);
  }

  private void add(
      XSSFSheet sheet,
      CellRangeAddressList cells,
      DataValidationConstraint constraint,
      String key,
      String help,
      String fault) {
    DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
    validation.setEmptyCellAllowed(true);
    validation.setShowPromptBox(true);
    validation.createPromptBox(words.say("funn." + key + "_tittel"), help);
    validation.setShowErrorBox(true);
    validation.createErrorBox(words.say("funn." + key + "_feil_tittel"), fault);
    sheet.addValidationData(validation);
  }
}
