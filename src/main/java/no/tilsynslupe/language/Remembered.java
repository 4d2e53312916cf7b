package no.tilsynslupe.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the texts met lately: exports say the same few hundred things over and over, and
 * several criteria read each of them. Keeps two generations, and forgets the older when the younger
 * is full, so that it never grows with the export. Safe for many threads.
 *
 * @param <R> what a text is read as; depends on the text alone
 */
public final class Remembered<R> {
  private static final int MOST_A_GENERATION = 25_000;

  /** Places for what was met last, a power of two: few enough to stay near the processor. */
  private static final int NEAR = 1 << 15;

  private static final int FEW_A_GENERATION = 1_000;
  private static final int FEW_NEAR = 1 << 10;

  /** Longer texts are seldom written twice, and would take much room. */
  private static final int LONGEST = 400;

  /** One for each thing that texts are read for; they live as long as the program. */
  private static final List<Remembered<?>> ALL = new CopyOnWriteArrayList<>();

  private final Function<String, R> reader;
  private final int most;
  private final @Nullable Reading<R>[] near;
  private volatile Map<String, R> young = new ConcurrentHashMap<>();
  private volatile Map<String, R> old = Map.of();

  Remembered(Function<String, R> reader) {
    this(reader, MOST_A_GENERATION, NEAR);
  }

  private Remembered(Function<String, R> reader, int most, int near) {
    this.reader = reader;
    this.most = most;
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of generic types
    @Nullable Reading<R>[] places = new Reading[near];
    this.near = places;
    ALL.add(this);
  }

  /** Once all texts are read, others want the memory. What is asked for after it is read anew. */
  public static void forgetAll() {
    ALL.forEach(Remembered::forget);
  }

  private synchronized void forget() {
    young = new ConcurrentHashMap<>();
    old = Map.of();
    Arrays.fill(near, null);
  }

  /** For texts that are long, and so are their readings: only what is used all the time. */
  static <R> Remembered<R> few(Function<String, R> reader) {
    return new Remembered<>(reader, FEW_A_GENERATION, FEW_NEAR);
  }

  /** Whole or not there, whichever thread put it in its place: nothing in it changes. */
  private record Reading<R>(String text, R reading) {}

  R of(String text) {
    if (text.length() > LONGEST) {
      return reader.apply(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & near.length - 1;
    @Nullable Reading<R> last = near[place];
    if (last != null && last.text().equals(text)) {
      return last.reading();
    }
    R reading = find(text);
    near[place] = new Reading<>(text, reading);
    return reading;
  }

  private R find(String text) {
    @Nullable R known = young.get(text);
    if (known != null) {
      return known;
    }
    known = old.get(text);
    if (known == null) {
      known = reader.apply(text);
    }
    if (young.size() >= most) {
      turn();
    }
    young.put(text, known);
    return known;
  }

  private synchronized void turn() {
    if (young.size() >= most) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
