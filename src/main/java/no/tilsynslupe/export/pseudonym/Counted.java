package no.tilsynslupe.export.pseudonym;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number with its noun, which has another form for one than for several. */
public final class Counted {
  private Counted() {}

  /** «1 fil», «1 200 filer»; no-break spaces between the thousands. */
  public static String of(long number, String one, String several) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('\u00a0');
    return new DecimalFormat("#,##0", symbols).format(number) + " " + (number == 1 ? one : several);
  }
}
