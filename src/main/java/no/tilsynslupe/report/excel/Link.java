package no.tilsynslupe.report.excel;

import no.tilsynslupe.report.model.CriterionResult;
import org.jspecify.annotations.Nullable;

/**
 * A text in a cell that leads to another sheet.
 *
 * @param to where the column of the keys is; null for the top of {@code sheet}
 * @param key what stands in that column of the row that is meant
 */
record Link(String text, SheetName sheet, @Nullable Place to, String key) {

  /** Columns whose cells say what row is meant, wherever sorting has put it. */
  enum Place {
    CRITERION(SheetName.CRITERIA, "A"),
    SOURCE(SheetName.SOURCES, "A"),
    /** The first finding of a criterion, in the order the reader has sorted them in. */
    FINDING_OF_CRITERION(SheetName.FINDINGS, "F"),
    /** The first finding at an office, likewise. */
    FINDING_OF_OFFICE(SheetName.FINDINGS, "E"),
    /** The first finding of a case, likewise. */
    FINDING_OF_CASE(SheetName.FINDINGS, "U"),
    FINDING(SheetName.FINDINGS, "R"),
    /** The case among the cases with findings. */
    CASE(SheetName.CASES, "O"),
    /** The first row of a case. */
    TIMELINE(SheetName.TIMELINE, "J");

    private final SheetName sheet;
    private final String column;

    Place(SheetName sheet, String column) {
      this.sheet = sheet;
      this.column = column;
    }

    SheetName sheet() {
      return sheet;
    }

    /** Letter of the column that the keys stand in. */
    String column() {
      return column;
    }
  }

  /** A link to the top of a sheet. */
  static Link top(String text, SheetName sheet) {
    return new Link(text, sheet, null, "");
  }

  /** A link to the findings of a criterion. */
  static Link findings(String text, CriterionResult result) {
    return row(text, Place.FINDING_OF_CRITERION, result.id());
  }

  /** A link to the row that has {@code key}. */
  static Link row(String text, Place to, String key) {
    return new Link(text, to.sheet(), to, key);
  }

  /**
   * The formula of a link to a row. It looks the row up when it is followed, so that it leads right
   * after the reader has sorted either sheet; to a row that is no longer there it leads nowhere,
   * and not to a wrong one. Texts stand in it as quoted texts, so that nothing of what they hold is
   * ever worked out.
   *
   * @param sheet what the sheet is called
   */
  String formula(String sheet, Place place) {
    String name = sheet.replace("'", "''");
    return "HYPERLINK(\"#\"&IFERROR(\"'"
        + name.replace("\"", "\"\"")
        + "'!A\"&MATCH("
        + quoted(key.replace("~", "~~").replace("*", "~*").replace("?", "~?"))
        + ",'"
        + name
        + "'!$"
        + place.column()
        + ":$"
        + place.column()
        + ",0),\"\"),"
        + quoted(text)
        + ")";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
