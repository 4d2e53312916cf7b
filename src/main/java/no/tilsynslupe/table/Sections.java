package no.tilsynslupe.table;

import java.util.concurrent.ConcurrentHashMap;
import no.tilsynslupe.sak.Hjemmel;

/**
 * Reads the sections named in a {@code hjemmel}, once for each wording: a delivery of millions of
 * lines has a few dozen wordings, and reading one is slow.
 */
public final class Sections {
  /** Enough for every wording of a sane delivery, and a bound for an insane one. */
  private static final int MAX_WORDINGS = 10_000;

  private static final ConcurrentHashMap<String, Hjemmel> READ = new ConcurrentHashMap<>();

  private Sections() {}

  /** The sections that the text names. */
  public static Hjemmel of(String text) {
    Hjemmel known = READ.get(text);
    if (known != null) {
      return known;
    }
    Hjemmel read = Hjemmel.parse(text);
    if (READ.size() < MAX_WORDINGS) {
      READ.put(text, read);
    }
    return read;
  }
}
