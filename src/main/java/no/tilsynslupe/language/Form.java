package no.tilsynslupe.language;

import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.no.NorwegianMinimalStemmer;

/**
 * One way to read a word: its folded letters and its stem. The stem is that of Lucene's minimal
 * Norwegian stemmer, for bokmål and nynorsk together; the light one joins words of different
 * meaning (utkast, utkastelse).
 *
 * @param slips how many letters differ from what was written, 0 for the word as it stands
 */
record Form(String fold, String stem, int slips) {
  private static final NorwegianMinimalStemmer STEMMER =
      new NorwegianMinimalStemmer(NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK);

  static Form of(String fold) {
    return new Form(fold, stem(fold), 0);
  }

  static Form corrected(String fold, int slips) {
    return new Form(fold, stem(fold), slips);
  }

  static String stem(String fold) {
    char[] letters = fold.toCharArray();
    return new String(letters, 0, STEMMER.stem(letters, letters.length));
  }
}
