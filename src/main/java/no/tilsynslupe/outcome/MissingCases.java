package no.tilsynslupe.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Some of the cases that each kind of fact is missing in, for people to begin with: the first in
 * the order of their ids, so that they are the same however a run is parted.
 */
public final class MissingCases {

  /** Cases that are kept of a kind of fact under a criterion in an office. */
  public static final int MOST = 10;

  private final Map<Tallies.Missing, TreeSet<String>> cases = new HashMap<>();

  MissingCases() {}

  /** Adds a case. */
  public void add(Tallies.Missing missing, String sakId) {
    TreeSet<String> kept = cases.computeIfAbsent(missing, key -> new TreeSet<>());
    if (kept.size() < MOST || sakId.compareTo(kept.last()) < 0) {
      kept.add(sakId);
      if (kept.size() > MOST) {
        kept.pollLast();
      }
    }
  }

  void add(MissingCases other) {
    other.forEach((missing, ids) -> ids.forEach(id -> add(missing, id)));
  }

  void clear() {
    cases.clear();
  }

  /** The cases kept of a kind of fact, in order. */
  public List<String> of(Tallies.Missing missing) {
    TreeSet<String> kept = cases.get(missing);
    return kept == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(kept));
  }

  /** All of them, in no order. */
  public void forEach(BiConsumer<Tallies.Missing, List<String>> reader) {
    cases.forEach((missing, ids) -> reader.accept(missing, List.copyOf(ids)));
  }
}
