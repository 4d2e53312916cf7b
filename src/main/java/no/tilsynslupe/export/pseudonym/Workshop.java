package no.tilsynslupe.export.pseudonym;

import java.nio.file.Path;
import java.util.Map;
import no.tilsynslupe.privacy.PseudonymKey;
import no.tilsynslupe.privacy.Pseudonyms;

/**
 * What every format is made safe with, once all has been read: the same pseudonyms for all.
 *
 * @param facts what may be told of texts
 * @param names of each file that is written, the names that its case states
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
    ChangeLog log,
    Map<Path, CaseWords> names) {
  private static final int FINGERPRINT = 16;

  /** Texts that count as the same have the same fingerprint; without the key it tells nothing. */
  String fingerprint(String text) {
    return Pseudonyms.word(key.code("avtrykk", facts.likeness().apply(text)), FINGERPRINT);
  }

  boolean givesUpTexts() {
    return options.texts() == PseudonymOptions.Texts.CLASS;
  }
}
