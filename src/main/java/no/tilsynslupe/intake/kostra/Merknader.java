package no.tilsynslupe.intake.kostra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.RemarkRow;

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

  /** Those about a record, one by one. */
  private final List<RemarkRow> rows = new ArrayList<>();

  /** Counts one for a record. */
  void add(Merknad merknad, FormRecord at) {
    add(merknad, merknad.kolonne(), at);
  }

  /** Counts one for a field of a record. */
  void add(Merknad merknad, String kolonne, FormRecord at) {
    count(merknad, kolonne, at.file(), at.line());
    rows.add(
        new RemarkRow(merknad.kode(), at.file(), at.line(), Sakid.of(at), merknad.hva(kolonne)));
  }

  /** Counts one for a file as a whole. */
  void add(Merknad merknad, String file) {
    count(merknad, merknad.kolonne(), file, 0);
  }

  private void count(Merknad merknad, String kolonne, String file, long line) {
    counts.merge(new Key(file, merknad, kolonne), new Count(1, line), Count::and);
  }

  /** The case of the record that came last must not be named: it may tell whose it is. */
  void withoutCase(FormRecord last) {
    for (int i = rows.size() - 1; i >= 0 && rows.get(i).linje() == last.line(); i--) {
      RemarkRow row = rows.get(i);
      rows.set(i, new RemarkRow(row.kode(), row.fil(), row.linje(), "", row.hva()));
    }
  }

  /** Counts those of another one too. */
  void addAll(Merknader other) {
    other.counts.forEach((key, count) -> counts.merge(key, count, Count::and));
    rows.addAll(other.rows);
  }

  /** Those about a record, by file, line and code. */
  List<RemarkRow> rows() {
    return rows.stream().sorted(RemarkRow.ORDER).toList();
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
