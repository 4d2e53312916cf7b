package no.tilsynslupe.export.generate;

import java.time.LocalDate;

/** Dates as text; most rows have several, so each is made once. */
final class Day {
  private static final int FIRST = Math.toIntExact(LocalDate.of(1990, 1, 1).toEpochDay());
  private static final int LAST = Math.toIntExact(LocalDate.of(2040, 1, 1).toEpochDay());

  private Day() {}

  private static final class Holder {
    static final String[] TEXTS = new String[LAST - FIRST];

    static {
      for (int i = 0; i < TEXTS.length; i++) {
        TEXTS[i] = LocalDate.ofEpochDay(FIRST + i).toString();
      }
    }
  }

  static String text(LocalDate day) {
    int place = Math.toIntExact(day.toEpochDay()) - FIRST;
    return place >= 0 && place < Holder.TEXTS.length ? Holder.TEXTS[place] : day.toString();
  }

  static LocalDate earliest(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
