package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.tilsynslupe.intake.Remark;

/** Counts what is odd in all files, and remembers where it was seen first. */
final class Observations {
  private final Map<Key, Seen> seen = new TreeMap<>();

  private record Key(Oddity oddity, String field) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byOddity = oddity.compareTo(other.oddity);
      return byOddity != 0 ? byOddity : field.compareTo(other.field);
    }
  }

  private record Seen(long count, String first) {}

  /**
   * Notes one.
   *
   * @param field the field it is about, or empty; never a name from the file
   * @param where file, and event where there is one
   */
  void note(Oddity oddity, String field, String where) {
    note(oddity, field, where, 1);
  }

  /** Notes many of one file. */
  void note(Oddity oddity, String field, String where, long count) {
    note(oddity, field, () -> where, count);
  }

  /** The same with a place that is put into words only where it is the first. */
  void note(Oddity oddity, String field, Supplier<String> where, long count) {
    if (count > 0) {
      Key key = new Key(oddity, field);
      Seen before = seen.get(key);
      seen.put(
          key,
          before == null
              ? new Seen(count, where.get())
              : new Seen(before.count() + count, before.first()));
    }
  }

  long count(Oddity oddity) {
    return seen.entrySet().stream()
        .filter(one -> one.getKey().oddity() == oddity)
        .mapToLong(one -> one.getValue().count())
        .sum();
  }

  /** As remarks of the delivery, by code. */
  List<Remark> remarks(String delivery) {
    List<Remark> remarks = new ArrayList<>();
    for (Map.Entry<Key, Seen> one : seen.entrySet()) {
      Oddity oddity = one.getKey().oddity();
      Seen seenAt = one.getValue();
      String text =
          DigisosTexts.oddity(
              seenAt.first().isEmpty() ? "merknad" : "merknad_og_sted",
              "kode",
              oddity.code(),
              "setning",
              oddity.sentence(),
              "sted",
              seenAt.first());
      remarks.add(new Remark(delivery, one.getKey().field(), text, seenAt.count(), 0));
    }
    return remarks;
  }
}
