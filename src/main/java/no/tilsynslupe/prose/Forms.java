package no.tilsynslupe.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, dates and lists as a language writes them, whatever the machine's own settings.
 *
 * <p>Source: Språkrådet on numbers and dates; in English the month is written out, for with figures
 * alone its readers take the month for the day.
 */
public final class Forms {

  private static final double HALF_A_PERCENT = 0.005;
  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final DateTimeFormatter NORWEGIAN_DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final List<String> NORWEGIAN_MONTHS =
      List.of(
          "januar",
          "februar",
          "mars",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "desember");

  private static final Map<Language, String> AND =
      Map.of(Language.NB, "og", Language.NN, "og", Language.EN, "and");

  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-K([1-4])");

  private final Language language;

  Forms(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** {@code 12 345}, with a no-break space. */
  public String number(long value) {
    return grouped(Long.toString(value));
  }

  /** {@code 1,50}: so many decimals, rounded half up. */
  public String decimal(double value, int decimals) {
    return decimal(BigDecimal.valueOf(value), decimals);
  }

  /** An amount without its unit: {@code 12 345} or {@code 12 345,50}. */
  public String kroner(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 0 ? decimal(amount, 0) : decimal(amount, 2);
  }

  /** A number as it is, with the language's own sign before its decimals: {@code 12,5}. */
  public String plain(BigDecimal value) {
    return value.toPlainString().replace('.', point());
  }

  /** As above. */
  public String decimal(BigDecimal value, int decimals) {
    String plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int point = plain.indexOf('.');
    return point < 0
        ? grouped(plain)
        : grouped(plain.substring(0, point)) + point() + plain.substring(point + 1);
  }

  /** {@code 12,5 %}, with a no-break space; in English {@code 12.5%}. */
  public String percent(double share) {
    return percentNumber(share) + percentSign();
  }

  /**
   * A share in few letters: {@code 44 %}; {@code <1 %} is not none, and {@code >99 %} is not all.
   */
  public String wholePercent(double share) {
    return wholePercentNumber(share) + percentSign();
  }

  /** As above, without the sign. */
  public String wholePercentNumber(double share) {
    if (share > 0 && share < HALF_A_PERCENT) {
      return "<1";
    }
    return share < 1 && share >= 1 - HALF_A_PERCENT ? ">99" : number(Math.round(share * 100));
  }

  /** {@code 10,3–24,0 %}. */
  public String percentRange(double low, double high) {
    return percentNumber(low) + "–" + percent(high);
  }

  /**
   * {@code 36–67 %}, from the whole percentage below to the one above; one where both are the same.
   */
  public String wholePercentRange(double low, double high) {
    if (low == high) {
      return wholePercent(low);
    }
    long from = (long) Math.floor(low * 100);
    long to = (long) Math.ceil(high * 100);
    return number(from) + "–" + number(to) + percentSign();
  }

  /** {@code 05.03.2024}, in English {@code 5 March 2024}. */
  public String date(LocalDate date) {
    return date.format(english() ? ENGLISH_DATE : NORWEGIAN_DATE);
  }

  /** {@code 01.01.2024–31.12.2024}; a day alone when both are the same. */
  public String dateRange(LocalDate from, LocalDate to) {
    String dash = english() ? " – " : "–";
    return from.equals(to) ? date(from) : date(from) + dash + date(to);
  }

  /** {@code mars 2024}. */
  public String month(YearMonth month) {
    return english()
        ? month.format(ENGLISH_MONTH)
        : NORWEGIAN_MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /**
   * {@code 3. kv. 2024}, in English {@code Q3 2024}.
   *
   * @param key such as {@code 2024-K3}
   */
  public String quarter(String key) {
    Matcher quarter = QUARTER.matcher(key);
    if (!quarter.matches()) {
      throw new IllegalArgumentException("ikke et kvartal: " + key);
    }
    return english()
        ? "Q" + quarter.group(2) + " " + quarter.group(1)
        : quarter.group(2) + "." + NO_BREAK_SPACE + "kv. " + quarter.group(1);
  }

  /** The singular or plural form with its number: {@code 1 sak}, {@code 5 saker}. */
  public String counted(long n, String one, String many) {
    return number(n) + NO_BREAK_SPACE + (n == 1 ? one : many);
  }

  /** {@code a, b og c}. */
  public String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last))
            + " "
            + AND.get(language)
            + " "
            + items.get(last);
  }

  /** In the language's own marks: {@code «slik»}. */
  public String quoted(String words) {
    return english() ? "“" + words + "”" : "«" + words + "»";
  }

  /** With a capital first letter. */
  public String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String percentNumber(double share) {
    return decimal(BigDecimal.valueOf(share).movePointRight(2), 1);
  }

  private String percentSign() {
    return english() ? "%" : NO_BREAK_SPACE + "%";
  }

  private boolean english() {
    return language == Language.EN;
  }

  private char point() {
    return english() ? '.' : ',';
  }

  private static String grouped(String digits) {
    return digits.length() <= 3
        ? digits
        : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(NO_BREAK_SPACE));
  }
}
