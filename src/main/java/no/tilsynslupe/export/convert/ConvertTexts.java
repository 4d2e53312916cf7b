package no.tilsynslupe.export.convert;

import no.tilsynslupe.prose.Spoken;

/** What the conversion says, in the language of the process. */
final class ConvertTexts {
  private static final Spoken TEXTS = new Spoken(ConvertTexts.class, "texts.yaml");

  private ConvertTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }
}
