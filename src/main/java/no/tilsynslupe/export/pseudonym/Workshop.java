package no.tilsynslupe.export.pseudonym;

import no.tilsynslupe.privacy.PseudonymKey;
import no.tilsynslupe.privacy.Pseudonyms;

/**
 * What every format is made safe with, once all has been read: the same pseudonyms for all.
 *
 * @param facts what may be told of texts
 */
record Workshop(
    PseudonymKey key,
    Pseudonyms pseudonyms,
    PersonRegister persons,
    Scrubber scrubber,
    PseudonymOptions options,
    TextFacts facts,
    DateShifts shifts,
    RareCases rare,
    ChangeLog log) {
  private static final int FINGERPRINT = 16;

  /** Texts that count as the same have the same fingerprint; without the key it tells nothing. */
  String fingerprint(String text) {
    return Pseudonyms.word(key.code("avtrykk", facts.likeness().apply(text)), FINGERPRINT);
  }

  boolean givesUpTexts() {
    return options.texts() == PseudonymOptions.Texts.CLASS;
  }
}
