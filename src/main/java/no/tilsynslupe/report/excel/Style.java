package no.tilsynslupe.report.excel;

import java.util.Locale;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import org.jspecify.annotations.Nullable;

/** The named styles of the workbook. Outcomes have a symbol and a word, never colour alone. */
enum Style {
  TITLE,
  HEADING,
  HEADER,
  TEXT,
  QUOTED,
  STRONG,
  NUMBER,
  PERCENT,
  /** Numbers in words where a share would be of few. */
  FEW,
  DECIMAL,
  P_VALUE,
  DATE,
  LINK,
  INPUT,
  INPUT_DATE,
  AVVIK,
  RISIKO,
  OK,
  UAVKLART,
  IKKE_AKTUELT;

  /** Key among the texts of what it is called in the workbook's list of styles. */
  String title() {
    return "stil." + name().toLowerCase(Locale.ROOT);
  }

  static Style of(OutcomeCode code) {
    return valueOf(code.name());
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

  /**
   * Number format; null for text.
   *
   * @param language names of months and the place of a sign are its own
   * @param rounded shares are of rounded numbers, which carry no decimals
   */
  @Nullable String format(Language language, boolean rounded) {
    boolean english = language == Language.EN;
    return switch (this) {
      // The reader's own locale draws the separators: 12 345 and 12,5 % in Norwegian.
      case NUMBER -> "#,##0";
      case DECIMAL -> "0.0";
      case P_VALUE -> "0.000";
      case PERCENT -> (rounded ? "0" : "0.0") + (english ? "%" : " %");
      case DATE, INPUT_DATE -> english ? "[$-809]d mmm yyyy" : "dd.mm.yyyy";
      default -> null;
    };
  }

  /** What stands before the word of an outcome. */
  static String symbol(OutcomeCode code) {
    return switch (code) {
      case AVVIK -> "✗";
      case RISIKO -> "!";
      case OK -> "✓";
      case UAVKLART -> "?";
      case IKKE_AKTUELT -> "–";
    };
  }
}
