package no.tilsynslupe.intake.xlsx;

import no.tilsynslupe.prose.Spoken;

/** What is said of workbooks that can't be read, in the language of the process. */
final class XlsxTexts {
  private static final Spoken TEXTS = new Spoken(XlsxTexts.class, "texts.yaml");

  private XlsxTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }
}
