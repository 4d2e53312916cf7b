package no.tilsynslupe.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that stand right before a place of a text: what a number is said to be. */
final class Lead {
  private static final int MOST_WORDS = 4;
  private static final int MOST_CHARS = 48;

  /** Nearest first, in lower case. */
  private final List<String> words = new ArrayList<>();

  private Lead() {}

  /** The words before a place, up to the end of the sentence before, or a digit. */
  static Lead of(CleanText text, int place) {
    Lead lead = new Lead();
    int i = place;
    while (i > 0 && place - i < MOST_CHARS && lead.words.size() < MOST_WORDS) {
      char c = text.at(i - 1);
      if (Character.isDigit(c) || c == ';' || c == '!' || c == '?') {
        break;
      }
      if (!Character.isLetter(c)) {
        // A full stop ends a sentence, but not behind an abbreviation («tlf.», «f.», «nr.»).
        if (c == '.' && !lead.words.isEmpty() && text.at(i) == ' ' && longWord(text, i - 1)) {
          break;
        }
        i--;
        continue;
      }
      int end = i;
      while (i > 0 && text.isLetter(i - 1)) {
        i--;
      }
      lead.words.add(text.slice(i, end).toLowerCase(Locale.ROOT));
    }
    return lead;
  }

  private static boolean longWord(CleanText text, int end) {
    int begin = end;
    while (begin > 0 && text.isLetter(begin - 1)) {
      begin--;
    }
    return end - begin > 4;
  }

  /** True when one of the nearest words is in the set. */
  boolean within(int nearest, Set<String> any) {
    for (int i = 0; i < Math.min(nearest, words.size()); i++) {
      if (any.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** True when one of the nearest words ends so. */
  boolean ends(int nearest, String... endings) {
    for (int i = 0; i < Math.min(nearest, words.size()); i++) {
      for (String ending : endings) {
        if (words.get(i).endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }
}
