package no.tilsynslupe.intake.kostra;

import no.tilsynslupe.prose.Spoken;

/** What is said of the forms, in the language of the process. */
final class KostraTexts {
  private static final Spoken TEXTS = new Spoken(KostraTexts.class, "texts.yaml");
  private static final Spoken REMARKS = new Spoken(KostraTexts.class, "remarks.yaml");

  private KostraTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }

  /** The text of a key of {@code remarks.yaml} with its values put in. */
  static String remark(String key, Object... namesAndValues) {
    return REMARKS.say(key, namesAndValues);
  }
}
