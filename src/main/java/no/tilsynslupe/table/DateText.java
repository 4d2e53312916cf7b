package no.tilsynslupe.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads the dates of the case export: {@code 2024-03-01}, {@code 01.03.2024}, {@code 1.3.2024},
 * {@code 20240301}, each also with a time after it. The time is cut off; with a zone, the date is
 * the one in Oslo at that moment. Written by hand, without exceptions, because it is called for
 * every date of every row.
 */
public final class DateText {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_OFFSET_HOURS = 18;

  private final String text;
  private int at;
  private int year;
  private int month;
  private int day;

  private DateText(String text) {
    this.text = text;
  }

  /** The epoch day, {@link Cells#BLANK} or {@link Cells#UNREADABLE}; the text is trimmed. */
  public static long parse(String text) {
    return text.isEmpty() ? Cells.BLANK : new DateText(text).read();
  }

  private long read() {
    if (!readDate() || !isDate(year, month, day)) {
      return Cells.UNREADABLE;
    }
    boolean sentinel = isSentinel();
    if (!sentinel && (year < FIRST_YEAR || year > LAST_YEAR)) {
      return Cells.UNREADABLE;
    }
    long epochDay = at == text.length() ? epochDay(year, month, day) : afterTime();
    return sentinel && epochDay != Cells.UNREADABLE ? Cells.BLANK : epochDay;
  }

  /** 31.12.9999 and 01.01.1900 are what systems write for "no date". */
  private boolean isSentinel() {
    return (year == 9999 && month == 12 && day == 31)
        || (year == FIRST_YEAR && month == 1 && day == 1);
  }

  private boolean readDate() {
    int digits = digitsFrom(0);
    if (digits == 8) {
      year = number(0, 4);
      month = number(4, 6);
      day = number(6, 8);
      at = 8;
      return true;
    }
    if (digits == 4) {
      return readIso();
    }
    return (digits == 1 || digits == 2) && readNorwegian(digits);
  }

  private boolean readIso() {
    if (digitsFrom(5) != 2 || digitsFrom(8) != 2 || !is(4, '-') || !is(7, '-')) {
      return false;
    }
    year = number(0, 4);
    month = number(5, 7);
    day = number(8, 10);
    at = 10;
    return true;
  }

  private boolean readNorwegian(int dayDigits) {
    int monthFrom = dayDigits + 1;
    int monthDigits = digitsFrom(monthFrom);
    int yearFrom = monthFrom + monthDigits + 1;
    if (!is(dayDigits, '.')
        || (monthDigits != 1 && monthDigits != 2)
        || !is(yearFrom - 1, '.')
        || digitsFrom(yearFrom) != 4) {
      return false;
    }
    day = number(0, dayDigits);
    month = number(monthFrom, monthFrom + monthDigits);
    year = number(yearFrom, yearFrom + 4);
    at = yearFrom + 4;
    return true;
  }

  /** True when the calendar has the day. */
  static boolean isDate(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  }

  private static int daysIn(int year, int month) {
    return switch (month) {
      case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Days since 1970-01-01, by the civil calendar. */
  static long epochDay(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int m = month <= 2 ? month + 9 : month - 3;
    int era = y / 400;
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * m + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097L + dayOfEra - 719_468;
  }

  private long afterTime() {
    char mark = text.charAt(at);
    if (mark != 'T' && mark != 't' && !Cells.isSpace(mark)) {
      return Cells.UNREADABLE;
    }
    do {
      at++;
    } while (at < text.length() && Cells.isSpace(text.charAt(at)));
    int hour = twoDigits();
    skip(':', '.');
    int minute = twoDigits();
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
      return Cells.UNREADABLE;
    }
    int second = seconds();
    if (second < 0) {
      return Cells.UNREADABLE;
    }
    while (at < text.length() && Cells.isSpace(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? epochDay(year, month, day) : inOslo(hour, minute, second);
  }

  /** Seconds and their decimals, where there are any; -1 when unreadable. */
  private int seconds() {
    if (at == text.length() || !(is(at, ':') || is(at, '.') || isDigit(at))) {
      return 0;
    }
    skip(':', '.');
    int second = twoDigits();
    if (second > 59) {
      return -1;
    }
    if (is(at, '.') || is(at, ',')) {
      int digits = digitsFrom(at + 1);
      if (digits == 0) {
        return -1;
      }
      at += 1 + digits;
    }
    return second;
  }

  private long inOslo(int hour, int minute, int second) {
    int offsetMinutes = offset();
    if (offsetMinutes == Integer.MIN_VALUE || at != text.length() || hour == 24) {
      return Cells.UNREADABLE;
    }
    try {
      return LocalDateTime.of(LocalDate.of(year, month, day), LocalTime.of(hour, minute, second))
          .atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60))
          .atZoneSameInstant(OSLO)
          .toLocalDate()
          .toEpochDay();
    } catch (DateTimeException e) {
      return Cells.UNREADABLE;
    }
  }

  /** Minutes east of Greenwich: {@code Z}, {@code +01}, {@code +0100} or {@code +01:00}. */
  private int offset() {
    if (is(at, 'Z') || is(at, 'z')) {
      at++;
      return 0;
    }
    boolean west = is(at, '-');
    if (!west && !is(at, '+')) {
      return Integer.MIN_VALUE;
    }
    at++;
    int hours = twoDigits();
    skip(':', ':');
    int minutes = at == text.length() ? 0 : twoDigits();
    if (hours < 0 || hours > MAX_OFFSET_HOURS || minutes < 0 || minutes > 59) {
      return Integer.MIN_VALUE;
    }
    int total = hours * 60 + minutes;
    return west ? -total : total;
  }

  private void skip(char one, char other) {
    if (is(at, one) || is(at, other)) {
      at++;
    }
  }

  private int twoDigits() {
    if (!isDigit(at) || !isDigit(at + 1)) {
      return -1;
    }
    at += 2;
    return number(at - 2, at);
  }

  private int digitsFrom(int from) {
    int i = from;
    while (isDigit(i)) {
      i++;
    }
    return i - from;
  }

  private int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean is(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }
}
