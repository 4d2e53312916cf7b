package no.tilsynslupe.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, in order. */
final class Words {
  private final CleanText text;
  private final List<Word> words = new ArrayList<>();

  Words(CleanText text) {
    this.text = text;
    boolean opens = true;
    int i = 0;
    while (i < text.length()) {
      if (!text.isLetter(i)) {
        opens |= opensSentence(i);
        i++;
        continue;
      }
      int end = endOfWord(i);
      String written = text.slice(i, end);
      String lower = written.toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(text.at(i));
      boolean shout = capital && end - i > 1 && written.equals(written.toUpperCase(Locale.ROOT));
      words.add(new Word(i, end, written, lower, capital, shout, opens));
      opens = false;
      i = end;
    }
  }

  int size() {
    return words.size();
  }

  Word get(int i) {
    return words.get(i);
  }

  CleanText text() {
    return text;
  }

  private int endOfWord(int begin) {
    int end = begin;
    while ((text.isLetter(end) && !isCamel(begin, end))
        || (text.at(end) == '\'' && text.isLetter(end + 1) && text.isLetter(end - 1))) {
      end++;
    }
    return end;
  }

  /** Two words run together: «LeifHovland». */
  private boolean isCamel(int begin, int i) {
    return i - begin > 1
        && Character.isUpperCase(text.at(i))
        && Character.isLowerCase(text.at(i - 1))
        && Character.isLowerCase(text.at(i + 1));
  }

  /** A full stop opens a sentence, but not one behind an initial or an abbreviation. */
  private boolean opensSentence(int i) {
    return switch (text.at(i)) {
      case '!', '?', '\n', '*', '|', ';', ':', '"', '«', '»', '“', '”', '>' -> true;
      case '-' -> text.at(i - 1) == ' ' && text.at(i + 1) == ' ';
      case '.' -> !isAbbreviation(i);
      default -> false;
    };
  }

  private boolean isAbbreviation(int stop) {
    int begin = stop;
    while (text.isLetter(begin - 1)) {
      begin--;
    }
    String word = text.slice(begin, stop).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "dr",
          "fr",
          "hr",
          "prof",
          "adv",
          "saksbeh",
          "st",
          "nr",
          "f",
          "tlf",
          "mob",
          "ca",
          "bl",
          "jf",
          "kl",
          "pga",
          "ift",
          "ifm",
          "evt",
          "inkl" ->
          true;
      default ->
          stop - begin == 1
              && Character.isUpperCase(text.at(begin))
              && !Character.isLetterOrDigit(text.at(begin - 1));
    };
  }

  /** What stands between a word and the next one. */
  String between(int word) {
    int begin = words.get(word).end();
    int end = words.get(word + 1).begin();
    return text.slice(begin, end);
  }

  /** True when only spaces (or a line break) stand between a word and the next. */
  boolean adjacent(int word) {
    if (word < 0 || word + 1 >= words.size()) {
      return false;
    }
    int begin = words.get(word).end();
    int end = words.get(word + 1).begin();
    for (int i = begin; i < end; i++) {
      if (text.at(i) != ' ' && text.at(i) != '\n') {
        return false;
      }
    }
    return end - begin <= 3 && end > begin;
  }

  /** The single char between a word and the next, or 0. */
  char joint(int word) {
    boolean one =
        word >= 0
            && word + 1 < words.size()
            && words.get(word + 1).begin() - words.get(word).end() == 1;
    return one ? text.at(words.get(word).end()) : 0;
  }
}
