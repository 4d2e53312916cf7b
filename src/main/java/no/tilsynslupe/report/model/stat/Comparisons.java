package no.tilsynslupe.report.model.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.statistics.Holm;
import no.tilsynslupe.statistics.ShareDifference;

/**
 * Differences that are asked for at once, so that their p values are adjusted together.
 *
 * @param <K> what tells them apart
 */
final class Comparisons<K> {

  private record Asked<K>(K key, Rate one, Rate other, ShareDifference found) {}

  private final List<Asked<K>> asked = new ArrayList<>();

  /** Both shares of something: nothing out of nothing makes no rate. */
  void add(K key, Rate one, Rate other) {
    ShareDifference found =
        ShareDifference.between(Basis.sample(one), Basis.sample(other)).orElseThrow();
    asked.add(new Asked<>(key, one, other, found));
  }

  /** In the order they were added. */
  Map<K, Difference> adjusted() {
    List<Double> adjusted = Holm.adjusted(asked.stream().map(one -> one.found().p()).toList());
    Map<K, Difference> all = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked<K> one = asked.get(i);
      all.put(one.key(), Difference.of(one.one(), one.other(), one.found(), adjusted.get(i)));
    }
    return all;
  }
}
