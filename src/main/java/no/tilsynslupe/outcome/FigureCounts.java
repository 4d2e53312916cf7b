package no.tilsynslupe.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Counts of one criterion in one office, for the whole period and by quarter. What a case adds is
 * counted unit by unit; {@link #endCase} then counts the person, once, with the gravest outcome.
 */
final class FigureCounts {

  private static final String WHOLE_PERIOD = "";
  private static final int MONTHS_A_QUARTER = 3;

  /** A run has few quarters: they are looked through, the latest made first. */
  private final List<Span> spans = new ArrayList<>();

  private final Span whole = new Span(WHOLE_PERIOD, 0);
  private boolean inCase;

  FigureCounts() {
    spans.add(whole);
  }

  private static final class Span {
    private final String name;
    private final int number;
    private final Counts counts = new Counts();
    private OutcomeCode gravest = OutcomeCode.IKKE_AKTUELT;
    private boolean inCase;

    Span(String name, int number) {
      this.name = name;
      this.number = number;
    }

    void add(OutcomeCode code) {
      counts.addUnits(code, 1);
      gravest = !inCase || code.isGraverThan(gravest) ? code : gravest;
      inCase = true;
    }

    void endCase() {
      if (inCase) {
        counts.addPersons(gravest, 1);
        inCase = false;
      }
    }
  }

  /** Counts a unit; tells whether it is the first of its case. */
  boolean add(OutcomeCode code, LocalDate date) {
    boolean first = !inCase;
    inCase = true;
    whole.add(code);
    quarter(date).add(code);
    return first;
  }

  void endCase() {
    inCase = false;
    for (Span span : spans) {
      span.endCase();
    }
  }

  private Span quarter(LocalDate date) {
    int quarter = (date.getMonthValue() + MONTHS_A_QUARTER - 1) / MONTHS_A_QUARTER;
    int number = date.getYear() * 10 + quarter;
    for (int i = spans.size() - 1; i > 0; i--) {
      if (spans.get(i).number == number) {
        return spans.get(i);
      }
    }
    return made(new Span(date.getYear() + "-K" + quarter, number));
  }

  private Span made(Span span) {
    spans.add(span);
    return span;
  }

  /**
   * @param quarter such as {@code 2024-K3}; empty for the whole period
   */
  Counts counts(String quarter) {
    for (Span span : spans) {
      if (span.name.equals(quarter)) {
        return span.counts;
      }
    }
    String number = quarter.replace("-K", "");
    return made(new Span(quarter, Integer.parseInt(number))).counts;
  }

  void forEach(BiConsumer<String, Counts> reader) {
    for (Span span : spans) {
      reader.accept(span.name, span.counts);
    }
  }
}
