package no.tilsynslupe.export.pseudonym;

import java.util.SortedMap;
import java.util.TreeMap;

/** What was changed, counted by file or table, column and what was done. Holds no value. */
public final class ChangeLog {

  /** What was done with a value. */
  public enum Change {
    PSEUDONYM("byttet med pseudonym"),
    FODSELSAR("fødselsdato gjort om til år"),
    FJERNET("fjernet"),
    MASKERT("maskert i tekst"),
    KJENT_ID("id i tekst byttet med pseudonym"),
    ULESELIG("uleselig verdi fjernet"),
    TEKST_BORT("tekst byttet med klasse, avtrykk eller antall ord"),
    FLYTTET("dato flyttet"),
    SJELDEN("sjelden verdi gjort ukjent");

    private final String text;

    Change(String text) {
      this.text = text;
    }

    /** Norwegian, as it is shown. */
    public String text() {
      return text;
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
  private final SortedMap<String, Long> found = new TreeMap<>();
  private final SortedMap<String, Long> dropped = new TreeMap<>();

  void add(String table, String column, Change change) {
    counts.merge(new Place(table, column, change), 1L, Long::sum);
  }

  /** A mask was set in a text; {@code kind} is the Norwegian name of several. */
  void masked(String kind) {
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
  public SortedMap<String, Long> masks() {
    return new TreeMap<>(found);
  }

  /** What was left out, each with how many times. */
  public SortedMap<String, Long> dropped() {
    return new TreeMap<>(dropped);
  }
}
