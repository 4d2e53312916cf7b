package no.tilsynslupe.criterion.p18;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tilsynslupe.language.PurposeClassifier;
import no.tilsynslupe.language.PurposeReading;

/**
 * Reads the texts of purposes, each wording once: several criteria read every line, and exports say
 * the same few hundred things over and over. Lexicons are loaded on first use, so that what prints
 * the catalogue needs none.
 */
final class Formalsleser {

  /** Wordings kept; past it the memory starts afresh, so that it never grows with the export. */
  private static final int MOST_WORDINGS = 20_000;

  private static final PurposeClassifier CLASSIFIER = new PurposeClassifier();
  private static final Map<String, PurposeReading> READ = new ConcurrentHashMap<>();

  private Formalsleser() {}

  static PurposeReading les(String text) {
    if (READ.size() > MOST_WORDINGS) {
      READ.clear();
    }
    return READ.computeIfAbsent(text, CLASSIFIER::classify);
  }
}
