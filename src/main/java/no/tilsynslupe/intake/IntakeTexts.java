package no.tilsynslupe.intake;

import no.tilsynslupe.prose.Spoken;

/** What the intake says to people, in the language of the process. */
final class IntakeTexts {
  private static final Spoken TEXTS = new Spoken(IntakeTexts.class, "texts.yaml");

  private IntakeTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }
}
