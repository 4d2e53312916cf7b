package no.tilsynslupe.intake.digisos;

import no.tilsynslupe.prose.Spoken;

/** What is said of case files, in the language of the process. */
final class DigisosTexts {
  private static final Spoken TEXTS = new Spoken(DigisosTexts.class, "texts.yaml");
  private static final Spoken ODDITIES = new Spoken(DigisosTexts.class, "oddities.yaml");

  private DigisosTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }

  /** The text of a key of {@code oddities.yaml} with its values put in. */
  static String oddity(String key, Object... namesAndValues) {
    return ODDITIES.say(key, namesAndValues);
  }
}
