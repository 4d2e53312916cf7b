package no.tilsynslupe.intake.digisos;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The two kinds of time in case files; a day is one in Norway, not in UTC. */
public final class Times {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int NANO_DIGITS = 9;

  /** The pattern of the format demands a fraction behind any character, and UTC. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(?:([^\\d])(\\d+))?(Z|[+-]\\d{2}:?\\d{2})");

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private static final int FRACTION = 8;
  private static final int ZONE = 9;

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private Times() {}

  /**
   * A point in time.
   *
   * @param byTheBook written as the format says; else it could be read all the same
   */
  record Moment(Instant instant, boolean byTheBook) {}

  /** A tidspunkt, or null when the text is none that exists. */
  static @Nullable Moment moment(String text) {
    Matcher m = MOMENT.matcher(text);
    if (!m.matches()) {
      return null;
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(m, 1),
              number(m, 2),
              number(m, 3),
              number(m, 4),
              number(m, 5),
              number(m, 6),
              nanos(m.group(FRACTION)));
      ZoneOffset offset = offset(m);
      return inRange(local.toLocalDate())
          ? new Moment(
              local.toInstant(offset), m.group(ZONE).equals("Z") && m.group(FRACTION) != null)
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A dato, or the day in Norway of a tidspunkt; null when the text is no day that exists. */
  public static @Nullable LocalDate date(String text) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      Moment moment = moment(text);
      return moment == null ? null : day(moment.instant());
    }
    try {
      LocalDate date = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      return inRange(date) ? date : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Milliseconds since 1970, as Fiks writes them; null for 0, which stands for nothing. */
  static @Nullable Instant epoch(long milliseconds) {
    if (milliseconds <= 0) {
      return null;
    }
    Instant instant = Instant.ofEpochMilli(milliseconds);
    return instant.isBefore(Instant.parse("2101-01-01T00:00:00Z")) ? instant : null;
  }

  /** The day in Norway. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, OSLO);
  }

  /**
   * True for a time that exists, and nothing else: a fraction longer than any clock's may hide a
   * number.
   */
  public static boolean isPlain(String text) {
    Matcher m = MOMENT.matcher(text);
    boolean longFraction =
        m.matches() && m.group(FRACTION) != null && m.group(FRACTION).length() > NANO_DIGITS;
    return date(text) != null && !longFraction;
  }

  /**
   * The same day or moment, as many days later by the clock on the wall in Norway, so that summer
   * time moves nothing to another day. It is written as before; what is no time stays as it is.
   */
  public static String plusDays(String text, long days) {
    if (days == 0) {
      return text;
    }
    LocalDate date = date(text);
    if (date == null || DATE.matcher(text).matches()) {
      return date == null ? text : date.plusDays(days).toString();
    }
    Matcher m = MOMENT.matcher(text);
    Moment moment = moment(text);
    if (moment == null || !m.matches()) {
      return text;
    }
    LocalDateTime moved = LocalDateTime.ofInstant(plusDays(moment.instant(), days), offset(m));
    String fraction = m.group(FRACTION) == null ? "" : m.group(FRACTION - 1) + m.group(FRACTION);
    return SECONDS.format(moved) + fraction + m.group(ZONE);
  }

  /** The same time of day in Norway, as many days later. */
  public static Instant plusDays(Instant instant, long days) {
    return days == 0
        ? instant
        : LocalDateTime.ofInstant(instant, OSLO).plusDays(days).atZone(OSLO).toInstant();
  }

  private static ZoneOffset offset(Matcher m) {
    String zone = m.group(ZONE);
    return zone.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(colon(zone));
  }

  private static boolean inRange(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int nanos(@Nullable String fraction) {
    if (fraction == null) {
      return 0;
    }
    String digits = fraction.length() > NANO_DIGITS ? fraction.substring(0, NANO_DIGITS) : fraction;
    return Integer.parseInt(digits + "0".repeat(NANO_DIGITS - digits.length()));
  }

  private static String colon(String offset) {
    return offset.indexOf(':') > 0 ? offset : offset.substring(0, 3) + ":" + offset.substring(3);
  }
}
