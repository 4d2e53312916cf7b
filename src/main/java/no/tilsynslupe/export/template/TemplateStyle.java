package no.tilsynslupe.export.template;

import no.tilsynslupe.table.ColumnType;
import org.jspecify.annotations.Nullable;

/** The named styles of a template. What must be filled is marked by a word, never colour alone. */
enum TemplateStyle {
  TITLE,
  HEADING,
  LABEL,
  PARAGRAPH,
  REQUIRED,
  OPTIONAL,
  CODE_LIST,
  TEXT,
  DATE,
  NUMBER,
  AMOUNT,
  EXAMPLE_TEXT,
  EXAMPLE_DATE,
  EXAMPLE_NUMBER,
  EXAMPLE_AMOUNT;

  /** What the style is called in the workbook's list of styles. */
  String title(TemplateText text) {
    return text.get("stil_" + name());
  }

  /** How a column is filled. */
  static TemplateStyle of(ColumnType type) {
    return switch (type) {
      case DATE -> DATE;
      case INT -> NUMBER;
      case AMOUNT -> AMOUNT;
      case ID, TEXT, YN, CODE -> TEXT;
    };
  }

  /** How an example in such a column looks. */
  static TemplateStyle example(ColumnType type) {
    return switch (type) {
      case DATE -> EXAMPLE_DATE;
      case INT -> EXAMPLE_NUMBER;
      case AMOUNT -> EXAMPLE_AMOUNT;
      case ID, TEXT, YN, CODE -> EXAMPLE_TEXT;
    };
  }

  /**
   * Number format. Text is what keeps 0301 from becoming 301 and a long id from becoming 1.11E+08.
   */
  @Nullable String format() {
    return switch (this) {
      case TEXT, EXAMPLE_TEXT, CODE_LIST -> "@";
      case DATE, EXAMPLE_DATE -> "dd.mm.yyyy";
      case NUMBER, EXAMPLE_NUMBER -> "0";
      case AMOUNT, EXAMPLE_AMOUNT -> "#,##0.00";
      case TITLE, HEADING, LABEL, PARAGRAPH, REQUIRED, OPTIONAL -> null;
    };
  }

  boolean header() {
    return this == REQUIRED || this == OPTIONAL;
  }

  boolean example() {
    return switch (this) {
      case EXAMPLE_TEXT, EXAMPLE_DATE, EXAMPLE_NUMBER, EXAMPLE_AMOUNT -> true;
      default -> false;
    };
  }

  boolean bold() {
    return switch (this) {
      case TITLE, HEADING, LABEL, REQUIRED -> true;
      default -> false;
    };
  }

  boolean wraps() {
    return switch (this) {
      case LABEL, PARAGRAPH, REQUIRED, OPTIONAL, TEXT, EXAMPLE_TEXT -> true;
      default -> false;
    };
  }

  /** Fill colour as RRGGBB; null when the cell keeps the sheet's. */
  @Nullable String fill() {
    return switch (this) {
      case REQUIRED -> "1F3A5F";
      case OPTIONAL -> "DCE4EE";
      default -> null;
    };
  }

  /** Text colour as RRGGBB; all reach a contrast of 7 to 1 on their fill. */
  String ink() {
    return switch (this) {
      case TITLE, HEADING -> "1F3A5F";
      case REQUIRED -> "FFFFFF";
      case EXAMPLE_TEXT, EXAMPLE_DATE, EXAMPLE_NUMBER, EXAMPLE_AMOUNT -> "505050";
      default -> "1A1A1A";
    };
  }
}
