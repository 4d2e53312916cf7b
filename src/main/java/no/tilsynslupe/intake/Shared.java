package no.tilsynslupe.intake;

import java.util.Arrays;
import java.util.function.Function;
import no.tilsynslupe.sak.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What short texts mean that come again and again: offices, sections, the decision that a dozen
 * payments name. Each place of the table holds what came last. For one thread.
 *
 * @param <T> what is made of a text
 */
final class Shared<T> {
  private static final int PLACES = 1 << 11;

  /** Longer texts hardly come twice. */
  private static final int MOST_BYTES = 40;

  /** So many bytes fit in a number beside their length, which then tells the text apart. */
  private static final int NUMBER_BYTES = 7;

  private static final byte[] NONE = {};

  private final Utf8Text text;
  private final Function<String, T> make;

  /** The bytes of a short text with its length, and a hash of a longer one. */
  private final long[] numbers = new long[PLACES];

  /** The bytes of a longer text, else none. */
  private final byte[][] longer = new byte[PLACES][];

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final Fact.@Nullable Known<T>[] facts = new Fact.Known[PLACES];

  Shared(Utf8Text text, Function<String, T> make) {
    this.text = text;
    this.make = make;
  }

  T value(byte[] utf8, int from, int to) {
    return fact(utf8, from, to).value();
  }

  Fact.Known<T> fact(byte[] utf8, int from, int to) {
    int length = to - from;
    if (length > MOST_BYTES) {
      return made(utf8, from, to);
    }
    long number = length;
    boolean whole = length <= NUMBER_BYTES;
    for (int i = from; i < to; i++) {
      number = whole ? (number << 8) | (utf8[i] & 0xFF) : number * 31 + utf8[i];
    }
    long spread = number * 0x9E3779B97F4A7C15L;
    int place = (int) (spread >>> 53);
    Fact.Known<T> known = facts[place];
    if (known != null && numbers[place] == number && isAt(place, whole, utf8, from, to)) {
      return known;
    }
    Fact.Known<T> made = made(utf8, from, to);
    facts[place] = made;
    numbers[place] = number;
    longer[place] = whole ? NONE : Arrays.copyOfRange(utf8, from, to);
    return made;
  }

  private boolean isAt(int place, boolean whole, byte[] utf8, int from, int to) {
    byte[] other = longer[place];
    return whole ? other.length == 0 : Arrays.equals(other, 0, other.length, utf8, from, to);
  }

  private Fact.Known<T> made(byte[] utf8, int from, int to) {
    return new Fact.Known<>(make.apply(text.of(utf8, from, to)));
  }
}
