package no.tilsynslupe.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one criterion in one office, for the whole period and by quarter. What a case adds is
 * counted unit by unit; {@link #endCase} then counts the person, once, with the gravest outcome.
 */
public final class FigureCounts {
  private static final int WHOLE_PERIOD = 0;

  /** A run has few quarters: they are looked through, the latest made first. */
  private int[] quarters = {WHOLE_PERIOD, 0};

  private @Nullable Counts[] counts = {new Counts(), null};

  /** The gravest outcome of the present case, by the place of the quarter; null: none yet. */
  private @Nullable OutcomeCode[] gravest = new OutcomeCode[2];

  private int size = 1;

  FigureCounts() {}

  /** Counts a unit; tells whether it is the first of its case. */
  boolean add(OutcomeCode code, LocalDate date) {
    boolean first = gravest[0] == null;
    add(0, code);
    add(place(Quarters.number(date)), code);
    return first;
  }

  private void add(int place, OutcomeCode code) {
    at(place).addUnits(code, 1);
    OutcomeCode worst = gravest[place];
    if (worst == null || code.isGraverThan(worst)) {
      gravest[place] = code;
    }
  }

  void endCase() {
    for (int place = 0; place < size; place++) {
      OutcomeCode worst = gravest[place];
      if (worst != null) {
        at(place).addPersons(worst, 1);
        gravest[place] = null;
      }
    }
  }

  /** The counts that stand at that place, below {@link #size}. */
  public Counts at(int place) {
    return Objects.requireNonNull(counts[place]);
  }

  private int place(int quarter) {
    for (int place = size - 1; place >= 0; place--) {
      if (quarters[place] == quarter) {
        return place;
      }
    }
    if (size == quarters.length) {
      quarters = Arrays.copyOf(quarters, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      gravest = Arrays.copyOf(gravest, 2 * size);
    }
    quarters[size] = quarter;
    counts[size] = new Counts();
    return size++;
  }

  /**
   * @param quarter such as {@code 2024-K3}; empty for the whole period
   */
  Counts counts(String quarter) {
    return at(place(quarter.isEmpty() ? WHOLE_PERIOD : Quarters.number(quarter)));
  }

  void add(FigureCounts other) {
    for (int place = 0; place < other.size; place++) {
      at(place(other.quarters[place])).add(other.at(place));
    }
  }

  /** How many quarters there are counts of, the whole period too. */
  public int size() {
    return size;
  }

  /** The number of the quarter whose counts stand at that place. */
  public int quarter(int place) {
    return quarters[place];
  }

  /** The counts of the quarter with that number, to be added to. */
  public Counts ofQuarter(int number) {
    return at(place(number));
  }

  /** Gives the counts by quarter, in no order. */
  void forEach(BiConsumer<String, Counts> reader) {
    for (int place = 0; place < size; place++) {
      int quarter = quarters[place];
      reader.accept(quarter == WHOLE_PERIOD ? "" : Quarters.name(quarter), at(place));
    }
  }
}
