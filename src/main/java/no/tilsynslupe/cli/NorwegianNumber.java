package no.tilsynslupe.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Whole numbers with a no-break space between the thousands, whatever the machine's locale. */
final class NorwegianNumber {
  private NorwegianNumber() {}

  static String of(long value) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('\u00a0');
    return new DecimalFormat("#,##0", symbols).format(value);
  }
}
