package no.tilsynslupe.export.pseudonym;

import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.privacy.GateKind;

/** What was changed, counted by file or table, column and what was done. Holds no value. */
public final class ChangeLog {

  /** What was done with a value. */
  public enum Change {
    PSEUDONYM,
    FODSELSAR,
    FJERNET,
    MASKERT,
    KJENT_ID,
    ULESELIG,
    TEKST_BORT,
    FLYTTET,
    SJELDEN;

    /** As it is shown: «6 fødselsdatoer gjort om til år». */
    public String text(long number) {
      return PseudonymTexts.say("Change_" + name(), "n", number);
    }
  }

  /** Where, and what was done. */
  public record Place(String table, String column, Change change) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byTable = table.compareTo(other.table);
      int byColumn = byTable != 0 ? byTable : column.compareTo(other.column);
      return byColumn != 0 ? byColumn : change.compareTo(other.change);
    }
  }

  private final SortedMap<Place, Long> counts = new TreeMap<>();
  private final SortedMap<GateKind, Long> found = new TreeMap<>();
  private final SortedMap<String, Long> dropped = new TreeMap<>();

  void add(String table, String column, Change change) {
    counts.merge(new Place(table, column, change), 1L, Long::sum);
  }

  /** A mask was set in a text. */
  void masked(GateKind kind) {
    found.merge(kind, 1L, Long::sum);
  }

  /** Something the format doesn't know was left out. */
  void dropped(String what) {
    dropped.merge(what, 1L, Long::sum);
  }

  public SortedMap<Place, Long> counts() {
    return new TreeMap<>(counts);
  }

  /** What was masked in texts, by kind. */
  public SortedMap<GateKind, Long> masks() {
    return new TreeMap<>(found);
  }

  /** What was left out, each with how many times. */
  public SortedMap<String, Long> dropped() {
    return new TreeMap<>(dropped);
  }
}
