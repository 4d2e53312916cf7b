package no.tilsynslupe.job.baseline;

import no.tilsynslupe.prose.Spoken;

/**
 * What is said of findings that are gone and runs that can't be compared with, in the language of
 * the process.
 */
final class BaselineTexts {
  private static final Spoken TEXTS = new Spoken(BaselineTexts.class, "texts.yaml");

  private BaselineTexts() {}

  static String say(String key, Object... values) {
    return TEXTS.say(key, values);
  }
}
