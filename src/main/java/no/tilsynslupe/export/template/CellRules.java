package no.tilsynslupe.export.template;

import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.TableDef;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the cells of a column take, and the message that stands beside the one being filled. */
final class CellRules {
  /** 01.01.1900 and 31.12.2100 as spreadsheets count days. */
  private static final String FIRST_DAY = "1";

  private static final String LAST_DAY = "73415";
  private static final String MOST_KRONER = "999999999999";
  private static final String KOMMUNE = "kommune";
  private static final String KOMMUNE_DIGITS = "4";

  private final XSSFSheet sheet;
  private final TableDef table;
  private final TemplateText text;
  private final XSSFDataValidationHelper helper;

  CellRules(XSSFSheet sheet, TableDef table, TemplateText text) {
    this.sheet = sheet;
    this.table = table;
    this.text = text;
    this.helper = new XSSFDataValidationHelper(sheet);
  }

  /**
   * @param firstRow first row that people fill; the rules go on to the end of the sheet
   */
  void add(ColumnDef column, int place, int firstRow) {
    int last = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    DataValidation rule =
        helper.createValidation(
            constraint(column), new CellRangeAddressList(firstRow, last, place, place));
    rule.setEmptyCellAllowed(true);
    rule.setShowPromptBox(true);
    rule.createPromptBox(column.name(), text.shortHelp(table, column));
    String fault = fault(column);
    if (!fault.isEmpty()) {
      rule.setShowErrorBox(true);
      rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
      rule.createErrorBox(text.get("feil_tittel"), fault);
    }
    sheet.addValidationData(rule);
  }

  private DataValidationConstraint constraint(ColumnDef column) {
    return switch (column.type()) {
      case YN -> helper.createExplicitListConstraint(new String[] {"J", "N"});
      case CODE -> helper.createFormulaListConstraint(CodeListSheet.range(column.codeList()));
      case DATE ->
          helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "dd.mm.yyyy");
      case AMOUNT ->
          helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST_KRONER, MOST_KRONER);
      case INT ->
          helper.createIntegerConstraint(
              OperatorType.BETWEEN, Integer.toString(column.min()), Integer.toString(column.max()));
      case ID ->
          helper.createTextLengthConstraint(
              OperatorType.BETWEEN, "1", Integer.toString(Cells.MAX_ID_LENGTH));
      case TEXT ->
          column.name().equals(KOMMUNE)
              ? helper.createTextLengthConstraint(OperatorType.EQUAL, KOMMUNE_DIGITS, null)
              : new XSSFDataValidationConstraint(ValidationType.ANY, null);
    };
  }

  private String fault(ColumnDef column) {
    return switch (column.type()) {
      case INT -> text.get("feil_INT").formatted(column.min(), column.max());
      case TEXT -> column.name().equals(KOMMUNE) ? text.get("feil_KOMMUNE") : "";
      case YN, CODE, DATE, AMOUNT, ID -> text.get("feil_" + column.type().name());
    };
  }
}
