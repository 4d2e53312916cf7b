package no.tilsynslupe.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts in which the gate found nothing, as they come again in most exports: some 8 MB at most,
 * whatever the size of the export. For any number of threads: a slot holds a whole, unchanging text
 * or none, and one that a thread hasn't seen yet is merely looked through once more.
 */
final class CleanTexts {
  private static final int SLOTS = 1 << 14;

  /** Longer ones seldom come again. */
  private static final int LONGEST = 448;

  private final @Nullable Text[] texts = new Text[SLOTS];

  private static final class Text {
    private final byte[] utf8;

    /** What counts as clean isn't the same in all columns. */
    private final CellRule rule;

    private Text(byte[] utf8, CellRule rule) {
      this.utf8 = utf8;
      this.rule = rule;
    }
  }

  boolean has(byte[] utf8, int from, int to, CellRule rule) {
    Text text = texts[slot(utf8, from, to)];
    return text != null
        && text.rule == rule
        && Arrays.equals(text.utf8, 0, text.utf8.length, utf8, from, to);
  }

  void add(byte[] utf8, int from, int to, CellRule rule) {
    if (to - from <= LONGEST) {
      texts[slot(utf8, from, to)] = new Text(Arrays.copyOfRange(utf8, from, to), rule);
    }
  }

  private static int slot(byte[] utf8, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + utf8[i];
    }
    hash ^= hash >>> 15;
    return hash & (SLOTS - 1);
  }
}
