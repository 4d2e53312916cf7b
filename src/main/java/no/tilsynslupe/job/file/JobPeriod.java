package no.tilsynslupe.job.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The period a job judges, which may depend on the day it runs. */
public sealed interface JobPeriod {

  /** Longest look-back in months that a job file may ask for. */
  int MOST_MONTHS = 120;

  /**
   * The days of a period.
   *
   * @param from null: as the export says
   * @param to null: as the export says
   */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /** The days that are meant by a job that runs on {@code today}. */
  Days on(LocalDate today);

  /** What the export covers. */
  record WholeExport() implements JobPeriod {
    @Override
    public Days on(LocalDate today) {
      return new Days(null, null);
    }
  }

  /** Days that are written in the file. */
  record Fixed(@Nullable LocalDate from, @Nullable LocalDate to) implements JobPeriod {
    @Override
    public Days on(LocalDate today) {
      return new Days(from, to);
    }
  }

  /** The calendar unit before the one that today is in, whole. */
  record Previous(Unit unit) implements JobPeriod {
    @Override
    public Days on(LocalDate today) {
      LocalDate start = unit.start(today);
      return new Days(start.minusMonths(unit.months), start.minusDays(1));
    }
  }

  /** The calendar unit that today is in, up to and including today. */
  record Current(Unit unit) implements JobPeriod {
    @Override
    public Days on(LocalDate today) {
      return new Days(unit.start(today), today);
    }
  }

  /** Whole calendar months, the last of them the one before today's. */
  record LastMonths(int months) implements JobPeriod {
    @Override
    public Days on(LocalDate today) {
      LocalDate first = today.withDayOfMonth(1);
      return new Days(first.minusMonths(months), first.minusDays(1));
    }
  }

  /** Parts of the calendar year. */
  enum Unit {
    MONTH("måned", 1),
    QUARTER("kvartal", 3),
    TERTIAL("tertial", 4),
    HALF("halvår", 6),
    YEAR("år", 12);

    private final String word;
    private final int months;

    Unit(String word, int months) {
      this.word = word;
      this.months = months;
    }

    /** In Norwegian. */
    public String word() {
      return word;
    }

    private LocalDate start(LocalDate day) {
      int first = (day.getMonthValue() - 1) / months * months + 1;
      return LocalDate.of(day.getYear(), first, 1);
    }

    private static Optional<Unit> of(String word) {
      return Arrays.stream(values()).filter(unit -> folded(unit.word).equals(word)).findFirst();
    }
  }

  /** A phrase such as «forrige kvartal»; æ, ø and å may be written ae, o and a. */
  static Optional<JobPeriod> phrase(String text) {
    String words = folded(text).replaceAll("\\s+", " ");
    if (words.equals("hele uttrekket")) {
      return Optional.of(new WholeExport());
    }
    Matcher last = Pattern.compile("siste (\\d{1,3}) maned(?:er)?").matcher(words);
    if (last.matches()) {
      int months = Integer.parseInt(last.group(1));
      return months < 1 || months > MOST_MONTHS
          ? Optional.empty()
          : Optional.of(new LastMonths(months));
    }
    if (words.startsWith("forrige ")) {
      return Unit.of(words.substring("forrige ".length())).map(Previous::new);
    }
    if (words.startsWith("innevaerende ")) {
      return Unit.of(words.substring("innevaerende ".length())).map(Current::new);
    }
    return Optional.empty();
  }

  private static String folded(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace("æ", "ae")
        .replace("ø", "o")
        .replace("å", "a");
  }
}
