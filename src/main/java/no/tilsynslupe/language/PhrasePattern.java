package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of a lexicon: words in order, {@code /} between alternatives, {@code ..} for up to four
 * other words of the same clause, {@code .} for at most one.
 */
final class PhrasePattern {
  private static final int WIDEST_GAP = 4;

  private final String text;
  private final List<List<WordPattern>> words = new ArrayList<>();
  private final List<Integer> gapBefore = new ArrayList<>();

  private PhrasePattern(String text) {
    this.text = text;
  }

  static PhrasePattern parse(String text, boolean compounds) {
    PhrasePattern phrase = new PhrasePattern(text);
    int gap = 0;
    for (String element : text.strip().split("\\s+")) {
      if (element.equals("..") || element.equals(".")) {
        gap = element.equals(".") ? 1 : WIDEST_GAP;
        continue;
      }
      List<WordPattern> alternatives = new ArrayList<>();
      for (String word : element.split("/")) {
        WordPattern pattern = WordPattern.parse(word);
        alternatives.add(compounds ? pattern : pattern.whole());
      }
      phrase.words.add(List.copyOf(alternatives));
      phrase.gapBefore.add(gap);
      gap = 0;
    }
    if (phrase.words.isEmpty() || phrase.gapBefore.get(0) > 0 || gap > 0) {
      throw new IllegalArgumentException("«" + text + "» må begynne og slutte med et ord");
    }
    return phrase;
  }

  String text() {
    return text;
  }

  boolean isSingleWord() {
    return words.size() == 1;
  }

  List<WordPattern> firstWords() {
    return words.get(0);
  }

  List<WordPattern> allWords() {
    return words.stream().flatMap(List::stream).toList();
  }

  /**
   * Where the phrase stands from word {@code start}: the tokens it takes, and letters accounted
   * for.
   */
  record Place(List<Integer> tokens, int score) {
    static final Place NOWHERE = new Place(List.of(), 0);
  }

  /**
   * @param reach the strongest division of the text that the phrase goes on over
   */
  Place match(List<Token> tokens, int start, Token.Break reach) {
    int score = best(words.get(0), tokens.get(start));
    if (score == 0) {
      return Place.NOWHERE;
    }
    List<Integer> taken = new ArrayList<>();
    taken.add(start);
    int at = start;
    for (int word = 1; word < words.size(); word++) {
      int next = next(tokens, at, word, reach);
      if (next < 0) {
        return Place.NOWHERE;
      }
      score += best(words.get(word), tokens.get(next)) + 1;
      taken.add(next);
      at = next;
    }
    return new Place(List.copyOf(taken), score);
  }

  private int next(List<Token> tokens, int at, int word, Token.Break reach) {
    int last = at + 1 + gapBefore.get(word);
    for (int i = at + 1; i <= last && i < tokens.size(); i++) {
      if (tokens.get(i).before().compareTo(reach) > 0) {
        return -1;
      }
      if (best(words.get(word), tokens.get(i)) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static int best(List<WordPattern> alternatives, Token token) {
    int best = 0;
    for (WordPattern alternative : alternatives) {
      best = Math.max(best, alternative.score(token));
    }
    return best;
  }
}
