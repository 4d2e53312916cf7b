package no.tilsynslupe.outcome;

/** Numbers of units and persons by outcome; adds up with others. */
@SuppressWarnings("EnumOrdinal") // places in arrays that live within one run
public final class Counts {

  private final long[] units = new long[OutcomeCode.COUNT];
  private final long[] persons = new long[OutcomeCode.COUNT];

  public void addUnits(OutcomeCode code, long n) {
    units[code.ordinal()] += n;
  }

  public void addPersons(OutcomeCode code, long n) {
    persons[code.ordinal()] += n;
  }

  public void add(Counts other) {
    for (int code = 0; code < OutcomeCode.COUNT; code++) {
      units[code] += other.units[code];
      persons[code] += other.persons[code];
    }
  }

  public long units(OutcomeCode code) {
    return units[code.ordinal()];
  }

  public long persons(OutcomeCode code) {
    return persons[code.ordinal()];
  }
}
