package no.tilsynslupe.outcome;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How often wordings are met, in bounded room: where there are too many different ones, the rarest
 * are forgotten, and what is left is told of as a least number.
 */
public final class PhraseTally {

  /** Wordings that are kept of a part of a run; of all parts together many times as many. */
  static final int MOST_OF_PART = 1_000;

  private static final int MOST_OF_ALL = 20_000;

  private static final Comparator<Map.Entry<Phrase, Long>> MOST_FIRST =
      Map.Entry.<Phrase, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final int most;
  private final Map<Phrase, Long> counts = new HashMap<>();
  private boolean forgot;

  PhraseTally(int most) {
    this.most = most;
  }

  /** For a part of a run. */
  static PhraseTally ofPart() {
    return new PhraseTally(MOST_OF_PART);
  }

  /** For all parts of a run together. */
  public static PhraseTally ofAll() {
    return new PhraseTally(MOST_OF_ALL);
  }

  public void add(Phrase phrase, long n) {
    counts.merge(phrase, n, Long::sum);
    if (counts.size() > 2 * most) {
      forgetRarest();
    }
  }

  private void forgetRarest() {
    List<Map.Entry<Phrase, Long>> kept =
        counts.entrySet().stream()
            .sorted(MOST_FIRST)
            .limit(most)
            .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
            .toList();
    counts.clear();
    kept.forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    forgot = true;
  }

  /** Notes that some of what is added were forgotten before. */
  public void noteForgotten() {
    forgot = true;
  }

  /** Whether numbers are least numbers. */
  public boolean forgot() {
    return forgot;
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  void clear() {
    counts.clear();
    forgot = false;
  }

  /** All that are kept, those met most first. */
  public void forEach(BiConsumer<Phrase, Long> reader) {
    counts.entrySet().stream()
        .sorted(MOST_FIRST)
        .forEach(entry -> reader.accept(entry.getKey(), entry.getValue()));
  }
}
