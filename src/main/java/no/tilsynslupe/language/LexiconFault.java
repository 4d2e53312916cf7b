package no.tilsynslupe.language;

/**
 * A lexicon that can't be read: the program is not whole, and says which line of which file is
 * wrong.
 */
public final class LexiconFault extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  LexiconFault(String file, int line, String what) {
    super("Ordliste " + file + (line > 0 ? ", linje " + line : "") + ": " + what);
  }
}
