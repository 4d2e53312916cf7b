package no.tilsynslupe.language;

import java.util.List;

/**
 * A lexicon phrase met in a text.
 *
 * @param tokens the words that it takes, in order
 * @param score letters accounted for: the longest match wins
 * @param order place in the lexicon, which decides between equals
 */
record PhraseMatch<T>(T sign, PhrasePattern phrase, List<Integer> tokens, int score, int order) {
  int first() {
    return tokens.get(0);
  }

  int last() {
    return tokens.get(tokens.size() - 1);
  }
}
