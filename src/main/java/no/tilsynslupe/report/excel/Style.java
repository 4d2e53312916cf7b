package no.tilsynslupe.report.excel;

import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/** The named styles of the workbook. Outcomes have a symbol and a word, never colour alone. */
enum Style {
  TITLE("Tittel"),
  HEADING("Overskrift i ark"),
  HEADER("Kolonnehode"),
  TEXT("Tekst"),
  QUOTED("Tekst som ikke er formel"),
  STRONG("Uthevet tekst"),
  NUMBER("Antall"),
  PERCENT("Prosent"),
  DATE("Dato"),
  LINK("Lenke"),
  INPUT("Fylles ut"),
  INPUT_DATE("Dato fylles ut"),
  AVVIK("AVVIK"),
  RISIKO("RISIKO"),
  OK("OK"),
  UAVKLART("UAVKLART"),
  IKKE_AKTUELT("IKKE AKTUELT");

  private final String title;

  Style(String title) {
    this.title = title;
  }

  /** What the style is called in the workbook's list of styles. */
  String title() {
    return title;
  }

  static Style of(OutcomeCode code) {
    return valueOf(code.name());
  }

  /** Symbol and word of an outcome: «✗ AVVIK». */
  static String label(OutcomeCode code) {
    return symbol(code) + " " + code.name().replace('_', ' ');
  }

  /** Fill colour as RRGGBB; null when the cell keeps the sheet's. */
  @Nullable String fill() {
    return switch (this) {
      case HEADER -> "1F3A5F";
      case INPUT, INPUT_DATE -> "FFFBE6";
      case AVVIK -> "FBDDCB";
      case RISIKO -> "FFF0C2";
      case OK -> "D5EFE3";
      case UAVKLART -> "E1E8F2";
      case IKKE_AKTUELT -> "F2F2F2";
      default -> null;
    };
  }

  /** Text colour as RRGGBB; all reach a contrast of 7 to 1 on their fill. */
  String ink() {
    return switch (this) {
      case TITLE, HEADING -> "1F3A5F";
      case HEADER -> "FFFFFF";
      case LINK -> "0B4F8A";
      case AVVIK -> "6B2600";
      case RISIKO -> "5A4200";
      case OK -> "004030";
      case UAVKLART -> "2A3A52";
      case IKKE_AKTUELT -> "404040";
      default -> "1A1A1A";
    };
  }

  boolean bold() {
    return switch (this) {
      case TITLE, HEADING, HEADER, STRONG, AVVIK, RISIKO -> true;
      default -> false;
    };
  }

  /** Number format; null for text. */
  @Nullable String format() {
    return switch (this) {
      // The reader's own locale draws the separators: 12 345 and 12,5 % in Norwegian.
      case NUMBER -> "#,##0";
      case PERCENT -> "0.0 %";
      case DATE, INPUT_DATE -> "dd.mm.yyyy";
      default -> null;
    };
  }

  private static String symbol(OutcomeCode code) {
    return switch (code) {
      case AVVIK -> "✗";
      case RISIKO -> "!";
      case OK -> "✓";
      case UAVKLART -> "?";
      case IKKE_AKTUELT -> "–";
    };
  }
}
