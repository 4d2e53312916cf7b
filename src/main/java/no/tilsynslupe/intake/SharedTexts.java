package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.tilsynslupe.sak.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Strings of short texts that come again and again: offices, sections, the decision that a dozen
 * payments name. Each place of the table holds the text that came last. For one thread.
 */
final class SharedTexts {
  private static final int PLACES = 1 << 11;

  /** Longer texts hardly come twice. */
  private static final int MOST_BYTES = 40;

  private final @Nullable Entry[] entries = new Entry[PLACES];

  private static final class Entry {
    private final byte[] utf8;
    private final Fact.Known<String> fact;

    Entry(byte[] utf8, String text) {
      this.utf8 = utf8;
      this.fact = new Fact.Known<>(text);
    }

    boolean isFor(byte[] other, int from, int to) {
      return Arrays.equals(utf8, 0, utf8.length, other, from, to);
    }
  }

  String text(byte[] utf8, int from, int to) {
    return fact(utf8, from, to).value();
  }

  Fact.Known<String> fact(byte[] utf8, int from, int to) {
    if (to - from > MOST_BYTES) {
      return new Fact.Known<>(decode(utf8, from, to));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + utf8[i];
    }
    int place = (hash ^ (hash >>> 11)) & (PLACES - 1);
    Entry entry = entries[place];
    if (entry == null || !entry.isFor(utf8, from, to)) {
      entry = new Entry(Arrays.copyOfRange(utf8, from, to), decode(utf8, from, to));
      entries[place] = entry;
    }
    return entry.fact;
  }

  private static String decode(byte[] utf8, int from, int to) {
    return new String(utf8, from, to - from, StandardCharsets.UTF_8);
  }
}
