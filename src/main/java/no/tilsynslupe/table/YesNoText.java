package no.tilsynslupe.table;

import java.util.Locale;

/** Reads yes and no as the case export allows them. */
public final class YesNoText {
  private YesNoText() {}

  /** 1, 0, {@link Cells#BLANK} or {@link Cells#UNREADABLE}; the text is trimmed. */
  public static long parse(String text) {
    if (text.isEmpty()) {
      return Cells.BLANK;
    }
    if (text.length() == 1) {
      return switch (text.charAt(0)) {
        case 'J', 'j', '1', 'X', 'x' -> 1;
        case 'N', 'n', '0' -> 0;
        default -> Cells.UNREADABLE;
      };
    }
    // SANN and USANN are what a Norwegian Excel writes for TRUE and FALSE.
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ja", "true", "sann" -> 1;
      case "nei", "false", "usann" -> 0;
      default -> Cells.UNREADABLE;
    };
  }
}
