package no.tilsynslupe.prose;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one file in the language of the process, for rooms that speak to whoever started it.
 * The file is read when something of it is said first, and the language is asked for each time.
 */
public final class Spoken {
  private final Class<?> beside;
  private final String file;

  private volatile @Nullable Prose prose;

  /**
   * @param beside a class of the package that the file lies in
   * @param file such as {@code texts.yaml}
   */
  public Spoken(Class<?> beside, String file) {
    this.beside = beside;
    this.file = file;
  }

  /** As {@link Prose#say}. */
  public String say(String key, Object... namesAndValues) {
    return prose().say(key, namesAndValues);
  }

  /** The texts in the language of now. */
  public Prose prose() {
    Language now = Language.current();
    Prose known = prose;
    if (known == null || known.language() != now) {
      known = Prose.of(beside, file, now);
      prose = known;
    }
    return known;
  }
}
