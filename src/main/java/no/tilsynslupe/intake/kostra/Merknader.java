package no.tilsynslupe.intake.kostra;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.intake.Remark;

/** The remarks on the files of a delivery, counted for each file and field, with the first line. */
final class Merknader {

  private record Key(String file, Merknad merknad, String kolonne) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::file).thenComparing(Key::merknad).thenComparing(Key::kolonne);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private record Count(long antall, long forsteLinje) {
    Count and(Count other) {
      return new Count(antall + other.antall, Math.min(forsteLinje, other.forsteLinje));
    }
  }

  private final Map<Key, Count> counts = new TreeMap<>();

  /** Counts one for a record. */
  void add(Merknad merknad, FormRecord at) {
    add(merknad, merknad.kolonne(), at.file(), at.line());
  }

  /** Counts one. */
  void add(Merknad merknad, String kolonne, String file, long line) {
    counts.merge(new Key(file, merknad, kolonne), new Count(1, line), Count::and);
  }

  /** Counts those of another one too. */
  void addAll(Merknader other) {
    other.counts.forEach((key, count) -> counts.merge(key, count, Count::and));
  }

  /** By file, then in the order of the codes. */
  List<Remark> remarks() {
    return counts.entrySet().stream()
        .map(
            e ->
                new Remark(
                    e.getKey().file(),
                    e.getKey().kolonne(),
                    e.getKey().merknad().tekst(),
                    e.getValue().antall(),
                    e.getValue().forsteLinje()))
        .toList();
  }
}
