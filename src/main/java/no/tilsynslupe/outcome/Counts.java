package no.tilsynslupe.outcome;

/** Numbers of units and persons by outcome; adds up with others. */
@SuppressWarnings("EnumOrdinal") // places in arrays that live within one run
public final class Counts {

  /** Units by outcome, then persons by outcome. */
  private final long[] numbers = new long[2 * OutcomeCode.COUNT];

  public Counts() {}

  /** Of numbers that stand in a larger array. */
  Counts(int[] from, int place) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = from[place + i];
    }
  }

  public void addUnits(OutcomeCode code, long n) {
    numbers[code.ordinal()] += n;
  }

  public void addPersons(OutcomeCode code, long n) {
    numbers[OutcomeCode.COUNT + code.ordinal()] += n;
  }

  public void add(Counts other) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += other.numbers[i];
    }
  }

  public long units(OutcomeCode code) {
    return numbers[code.ordinal()];
  }

  public long persons(OutcomeCode code) {
    return numbers[OutcomeCode.COUNT + code.ordinal()];
  }
}
