package no.tilsynslupe.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was read of the texts met lately: exports say the same few hundred things over and over, and
 * several criteria read each of them. Keeps two generations, and forgets the older when the younger
 * is full, so that it never grows with the export. Safe for many threads.
 *
 * @param <R> what a text is read as; depends on the text alone
 */
final class Remembered<R> {
  private static final int MOST_A_GENERATION = 25_000;

  /** Longer texts are seldom written twice, and would take much room. */
  private static final int LONGEST = 400;

  private final Function<String, R> reader;
  private volatile Map<String, R> young = new ConcurrentHashMap<>();
  private volatile Map<String, R> old = Map.of();

  Remembered(Function<String, R> reader) {
    this.reader = reader;
  }

  R of(String text) {
    R known = young.get(text);
    if (known != null) {
      return known;
    }
    known = old.get(text);
    if (known == null) {
      known = reader.apply(text);
    }
    if (text.length() <= LONGEST) {
      if (young.size() >= MOST_A_GENERATION) {
        turn();
      }
      young.put(text, known);
    }
    return known;
  }

  private synchronized void turn() {
    if (young.size() >= MOST_A_GENERATION) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
