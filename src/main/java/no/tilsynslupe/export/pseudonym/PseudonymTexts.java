package no.tilsynslupe.export.pseudonym;

import no.tilsynslupe.prose.Spoken;

/** What the making of pseudonyms says, in the language of the process. */
final class PseudonymTexts {
  private static final Spoken TEXTS = new Spoken(PseudonymTexts.class, "texts.yaml");

  private PseudonymTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }
}
