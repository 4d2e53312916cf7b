package no.tilsynslupe.outcome;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Persons by team, criterion and outcome, each with the gravest outcome of the period: what a
 * leader looks at, who never sees single caseworkers. A team that isn't told has no name.
 */
@SuppressWarnings("EnumOrdinal") // places in an array that lives within one run
public final class TeamCounts {

  /** Places of the criteria in the rows. */
  private final Map<String, Integer> places = new HashMap<>();

  /** A row a team: of each criterion the persons by outcome. */
  private final Map<Office, Map<String, int[]>> teams = new HashMap<>();

  TeamCounts() {}

  /** Takes the persons of a team under a criterion. */
  @FunctionalInterface
  public interface Reader {

    /**
     * @param persons by the ordinal of the outcome
     */
    void read(Office office, String team, String kriterium, int[] persons);
  }

  /** Adds persons of an outcome. */
  public void add(Office office, String team, String kriterium, OutcomeCode code, int persons) {
    int place = places.computeIfAbsent(kriterium, id -> places.size()) * OutcomeCode.COUNT;
    Map<String, int[]> own = teams.computeIfAbsent(office, o -> new HashMap<>());
    int[] row = own.computeIfAbsent(team, t -> new int[places.size() * OutcomeCode.COUNT]);
    if (place >= row.length) {
      row = Arrays.copyOf(row, Math.max(2 * row.length, place + OutcomeCode.COUNT));
      own.put(team, row);
    }
    row[place + code.ordinal()] += persons;
  }

  void add(TeamCounts other) {
    other.forEach(
        (office, team, kriterium, persons) -> {
          for (OutcomeCode code : OutcomeCode.values()) {
            add(office, team, kriterium, code, persons[code.ordinal()]);
          }
        });
  }

  void clear() {
    teams.clear();
  }

  /** All of them, in no order. */
  public void forEach(Reader reader) {
    teams.forEach(
        (office, own) ->
            own.forEach(
                (team, row) ->
                    places.forEach(
                        (kriterium, place) -> read(reader, office, team, kriterium, row, place))));
  }

  private static void read(
      Reader reader, Office office, String team, String kriterium, int[] row, int place) {
    int from = place * OutcomeCode.COUNT;
    if (from < row.length) {
      int[] persons = Arrays.copyOfRange(row, from, from + OutcomeCode.COUNT);
      if (Arrays.stream(persons).anyMatch(n -> n > 0)) {
        reader.read(office, team, kriterium, persons);
      }
    }
  }
}
