package no.tilsynslupe.outcome;

import java.util.EnumMap;
import java.util.Map;

/** Numbers of units and persons by outcome; adds up with others. */
public final class Counts {

  private final Map<OutcomeCode, Long> units = new EnumMap<>(OutcomeCode.class);
  private final Map<OutcomeCode, Long> persons = new EnumMap<>(OutcomeCode.class);

  public void addUnits(OutcomeCode code, long n) {
    units.merge(code, n, Long::sum);
  }

  public void addPersons(OutcomeCode code, long n) {
    persons.merge(code, n, Long::sum);
  }

  public void add(Counts other) {
    other.units.forEach(this::addUnits);
    other.persons.forEach(this::addPersons);
  }

  public long units(OutcomeCode code) {
    return units.getOrDefault(code, 0L);
  }

  public long persons(OutcomeCode code) {
    return persons.getOrDefault(code, 0L);
  }
}
