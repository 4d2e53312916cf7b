package no.tilsynslupe.intake.csv;

import no.tilsynslupe.prose.Spoken;

/** What is said of CSV files that can't be read, in the language of the process. */
final class CsvTexts {
  private static final Spoken TEXTS = new Spoken(CsvTexts.class, "texts.yaml");

  private CsvTexts() {}

  /** The text of a key of {@code texts.yaml} with its values put in. */
  static String say(String key, Object... namesAndValues) {
    return TEXTS.say(key, namesAndValues);
  }
}
