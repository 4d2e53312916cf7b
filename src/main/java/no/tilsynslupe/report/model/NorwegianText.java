package no.tilsynslupe.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and lists as Norwegian writes them, whatever the machine's own settings. */
public final class NorwegianText {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private NorwegianText() {}

  /** {@code 12 345}, with a no-break space. */
  public static String number(long value) {
    return Long.toString(value)
        .replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(NO_BREAK_SPACE));
  }

  /** {@code 12,5 %}, with a no-break space. */
  public static String percent(double share) {
    return percentNumber(share) + NO_BREAK_SPACE + "%";
  }

  /** {@code 10,3–24,0 %}. */
  public static String percentRange(double low, double high) {
    return percentNumber(low) + "–" + percent(high);
  }

  /** {@code 05.03.2024}. */
  public static String date(LocalDate date) {
    return date.format(DATE);
  }

  /** {@code i 14 av 20 saker}. */
  public static String outOf(long count, long n, String noun) {
    return "i " + number(count) + " av " + number(n) + " " + noun;
  }

  /** The singular or plural form with its number: {@code 1 sak}, {@code 5 saker}. */
  public static String counted(long n, String one, String many) {
    return number(n) + NO_BREAK_SPACE + (n == 1 ? one : many);
  }

  /** {@code a, b og c}. */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " og " + items.get(last);
  }

  /** With a capital first letter. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String percentNumber(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(1, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('.', ',');
  }
}
