package no.tilsynslupe.export.generate;

import no.tilsynslupe.prose.Spoken;

/** Why sample data can't be made, in the language of the process. */
final class GenerateTexts {
  private static final Spoken TEXTS = new Spoken(GenerateTexts.class, "texts.yaml");

  private GenerateTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }
}
