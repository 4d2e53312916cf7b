package no.tilsynslupe.job.validation;

import no.tilsynslupe.prose.Spoken;

/** What is said of what an export can answer, in the language of the process. */
final class ValidationTexts {
  private static final Spoken TEXTS = new Spoken(ValidationTexts.class, "texts.yaml");

  private ValidationTexts() {}

  static String say(String key, Object... values) {
    return TEXTS.say(key, values);
  }
}
