package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;

/**
 * A stable hash of a {@code sak_id}, the same on every machine and JVM. The municipality isn't in
 * it: only the row in {@code saker} can tell it, and the rows of a case come from many files.
 */
final class CaseHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private CaseHash() {}

  static long of(String sakId) {
    long hash = OFFSET;
    for (int i = 0; i < sakId.length(); i++) {
      hash = (hash ^ sakId.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The same for an id that stands as UTF-8 in an array. */
  static long of(byte[] utf8, int from, int to) {
    long hash = OFFSET;
    for (int i = from; i < to; i++) {
      if (utf8[i] < 0) {
        return of(new String(utf8, from, to - from, StandardCharsets.UTF_8));
      }
      hash = (hash ^ utf8[i]) * PRIME;
    }
    return mix(hash);
  }

  /** Spreads the bits, so that both ends of the number can be used by themselves. */
  private static long mix(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  static int part(long hash, int parts) {
    return (int) (hash >>> 40) % parts;
  }
}
