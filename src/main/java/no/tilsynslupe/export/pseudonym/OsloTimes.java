package no.tilsynslupe.export.pseudonym;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and moments of Digisos, moved by whole days as the clock on the wall in Norway goes, so that
 * summer time moves nothing to another day.
 */
final class OsloTimes {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2})((?::\\d{2}(?:[.,]\\d{1,9})?)?Z?))?");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private OsloTimes() {}

  /** Whether a text is a day or a moment as the format writes them; the day need not exist. */
  static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** The day in Norway. */
  static Optional<LocalDate> day(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(matcher.group(1));
      return Optional.of(
          matcher.group(2) == null
              ? date
              : local(LocalDateTime.parse(date + "T" + matcher.group(2))).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(LocalDateTime utc) {
    return utc.atZone(ZoneOffset.UTC).withZoneSameInstant(OSLO).toLocalDateTime();
  }

  /** The day in Norway of milliseconds since 1970. */
  static LocalDate day(long millis) {
    return Instant.ofEpochMilli(millis).atZone(OSLO).toLocalDate();
  }

  /** Moved; a day that doesn't exist stays as it is. */
  static String moved(String text, long days) {
    Matcher matcher = SHAPE.matcher(text);
    if (days == 0 || !matcher.matches()) {
      return text;
    }
    try {
      LocalDate date = LocalDate.parse(matcher.group(1));
      if (matcher.group(2) == null) {
        return date.plusDays(days).toString();
      }
      LocalDateTime there =
          local(LocalDateTime.parse(date + "T" + matcher.group(2))).plusDays(days);
      ZonedDateTime utc = there.atZone(OSLO).withZoneSameInstant(ZoneOffset.UTC);
      return MINUTES.format(utc) + matcher.group(3);
    } catch (DateTimeException e) {
      return text;
    }
  }

  static long moved(long millis, long days) {
    ZonedDateTime there = Instant.ofEpochMilli(millis).atZone(OSLO);
    return days == 0
        ? millis
        : there.toLocalDateTime().plusDays(days).atZone(OSLO).toInstant().toEpochMilli();
  }
}
