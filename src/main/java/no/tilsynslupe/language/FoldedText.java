package no.tilsynslupe.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared with others: equal once case, digits and spaces are folded away, or
 * nearly equal by the five-word shingles that they share (Jaccard).
 *
 * <p>Shingles are of words as they stand between spaces, their letters alone: what is not a letter
 * is folded away too. They are kept as hashes with fixed seeds.
 *
 * <p>Source: criteria, P18-STDTEKST.
 */
public final class FoldedText {
  private static final int WORDS_A_SHINGLE = 5;
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int HUNDRED = 100;

  private static final class Shared {
    /** Offices that use standard texts write the same few over and over. */
    static final Remembered<FoldedText> READINGS = Remembered.few(FoldedText::read);
  }

  private final long id;
  private final int[] shingles;

  private FoldedText(long id, int[] shingles) {
    this.id = id;
    this.shingles = shingles;
  }

  public static FoldedText of(String text) {
    return Shared.READINGS.of(text);
  }

  private static FoldedText read(String text) {
    String plain = plain(text);
    return new FoldedText(id(plain), shingles(plain));
  }

  /** From {@link #id} and {@link #shingles} of a text. */
  public static FoldedText of(long id, int... shingles) {
    return new FoldedText(id, shingles);
  }

  /** How many words a text has: pieces between spaces with a letter or digit in them. */
  public static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(text.charAt(i))) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  /** The number that texts share when they are equal once case, digits and spaces are away. */
  public long id() {
    return id;
  }

  /** Hashes of the shingles, sorted, without equals; empty for a text of under five words. */
  public int[] shingles() {
    return shingles.clone();
  }

  int size() {
    return shingles.length;
  }

  int shingle(int place) {
    return shingles[place];
  }

  /**
   * Whether the two are the same text.
   *
   * @param percent least share of their shingles that two texts have in common
   */
  public boolean isSame(FoldedText other, int percent) {
    if (id == other.id) {
      return true;
    }
    // The smaller can't share more than all it has.
    long small = Math.min(shingles.length, other.shingles.length);
    long large = Math.max(shingles.length, other.shingles.length);
    if (small == 0 || small * HUNDRED < percent * large) {
      return false;
    }
    long common = common(other);
    return common * HUNDRED >= percent * (small + large - common);
  }

  private long common(FoldedText other) {
    long common = 0;
    int at = 0;
    for (int shingle : shingles) {
      while (at < other.shingles.length && other.shingles[at] < shingle) {
        at++;
      }
      if (at < other.shingles.length && other.shingles[at] == shingle) {
        common++;
      }
    }
    return common;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static long id(String plain) {
    long hash = SEED;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Character.isDigit(c) && !isSpace(c)) {
        hash = (hash ^ c) * PRIME;
      }
    }
    return mixed(hash);
  }

  private static int[] shingles(String plain) {
    long[] words = new long[plain.length() / 2 + 1];
    int count = words(plain, words);
    if (count < WORDS_A_SHINGLE) {
      return new int[0];
    }
    int[] found = new int[count - WORDS_A_SHINGLE + 1];
    for (int first = 0; first < found.length; first++) {
      long hash = SEED;
      for (int word = first; word < first + WORDS_A_SHINGLE; word++) {
        hash = mixed(hash ^ words[word]);
      }
      found[first] = (int) hash;
    }
    Arrays.sort(found);
    return distinct(found);
  }

  /** Hashes the words, letters alone; a piece without letters is no word here. */
  private static int words(String plain, long[] words) {
    int count = 0;
    long hash = SEED;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || isSpace(plain.charAt(i))) {
        if (hash != SEED) {
          words[count++] = hash;
        }
        hash = SEED;
      } else if (Character.isLetter(plain.charAt(i))) {
        hash = (hash ^ plain.charAt(i)) * PRIME;
      }
    }
    return count;
  }

  private static int[] distinct(int[] sorted) {
    int count = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[count - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** Spreads a number over all bits (the finishing step of MurmurHash 3). */
  private static long mixed(long number) {
    long mixed = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
