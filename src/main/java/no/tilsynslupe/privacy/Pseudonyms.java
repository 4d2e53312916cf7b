package no.tilsynslupe.privacy;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Pseudonyms by a secret key: the same id of the same kind always gets the same one, two ids never
 * share one, and without the key nobody can tell which belongs to which.
 *
 * <p>They are written with consonants and digits that are not taken for one another, so that they
 * can be read out and never make a word. The first and every fourth character is a letter: there
 * are never more than three digits in a row, so that none looks like a number of anything.
 *
 * <p>Where two ids would get the same pseudonym, the one that comes later gets the next in its own
 * row. Which comes first is settled by what was issued before ({@link #issued}), so that a
 * pseudonym once issued never changes. Not for several threads at once.
 */
public final class Pseudonyms {
  private static final String LETTERS = "BCDFGHJKMNPQRTVWX";
  private static final String SIGNS = LETTERS + "2345679";
  private static final int LETTER_EVERY = 4;
  private static final int MOST_TRIES = 1000;

  private final PseudonymKey key;
  private final Map<PseudonymKind, SortedMap<String, String>> byOriginal =
      new EnumMap<>(PseudonymKind.class);
  private final Map<PseudonymKind, Map<String, String>> owners = new EnumMap<>(PseudonymKind.class);

  public Pseudonyms(PseudonymKey key) {
    this.key = key;
  }

  /**
   * Takes over one that was issued before.
   *
   * @throws IllegalArgumentException when the id has another already
   */
  public void issued(PseudonymKind kind, String original, String pseudonym) {
    String before = originals(kind).putIfAbsent(original, pseudonym);
    if (before != null && !before.equals(pseudonym)) {
      throw new IllegalArgumentException("an id can't have two pseudonyms");
    }
    owner(kind).putIfAbsent(pseudonym, original);
  }

  /** The pseudonym of an id. */
  public String of(PseudonymKind kind, String original) {
    String known = originals(kind).get(original);
    if (known != null) {
      return known;
    }
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      String candidate = candidate(kind, original, attempt);
      if (owner(kind).putIfAbsent(candidate, original) == null) {
        originals(kind).put(original, candidate);
        return candidate;
      }
    }
    throw new IllegalStateException("no pseudonym is free");
  }

  /** Whether the id has one, issued before or now. */
  public boolean has(PseudonymKind kind, String original) {
    return originals(kind).containsKey(original);
  }

  /** Says that the id belongs to the bearer of a pseudonym that another id has. */
  public void share(PseudonymKind kind, String original, String pseudonym) {
    issued(kind, original, pseudonym);
  }

  /** All that were issued of a kind: the pseudonym by the id. */
  public SortedMap<String, String> all(PseudonymKind kind) {
    return new TreeMap<>(originals(kind));
  }

  private SortedMap<String, String> originals(PseudonymKind kind) {
    return byOriginal.computeIfAbsent(kind, k -> new TreeMap<>());
  }

  private Map<String, String> owner(PseudonymKind kind) {
    return owners.computeIfAbsent(kind, k -> new HashMap<>());
  }

  private String candidate(PseudonymKind kind, String original, int attempt) {
    byte[] code = key.code("pseudonym " + kind.code() + " " + attempt, original);
    return kind.length() == 0 ? uuid(code) : word(code, kind.length());
  }

  private static String uuid(byte[] code) {
    ByteBuffer bytes = ByteBuffer.wrap(code);
    long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
    // A letter in the first group: a reader takes what is digits alone for a number.
    high = (high & ~(0xFL << 60)) | (0xAL << 60);
    long low = (bytes.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(high, low).toString();
  }

  /**
   * A code as a word of that length, at most 16. Each sign is made of two bytes of its own: all are
   * as good as equally likely.
   */
  public static String word(byte[] code, int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int number = (code[2 * i] & 0xFF) << 8 | (code[2 * i + 1] & 0xFF);
      String signs = i % LETTER_EVERY == 0 ? LETTERS : SIGNS;
      word.append(signs.charAt(number % signs.length()));
    }
    return word.toString();
  }
}
