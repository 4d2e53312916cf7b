package no.tilsynslupe.privacy;

import java.util.Locale;

/**
 * Tells at little cost that a text can't hold an address: the patterns are dear, and run over every
 * text of a delivery. Never says no where a pattern would find one.
 */
final class AddressSigns {
  /**
   * What the word before a house number ends in; of a pattern's words the shortest that cover it.
   */
  private static final String[] ENDINGS = {
    "vei",
    "veien",
    "veier",
    "veg",
    "vegen",
    "gata",
    "gaten",
    "gate",
    "gt",
    "allé",
    "alle",
    "alleen",
    "alléen",
    "allèen",
    "allè",
    "sving",
    "svingen",
    "sti",
    "stien",
    "bakke",
    "bakken",
    "bakkane",
    "brygge",
    "brygga",
    "kaia",
    "kaien",
    "ring",
    "ringen",
    "terrasse",
    "terrassen",
    "smauet",
    "smuget",
    "veita",
    "stubben",
    "kroken",
    "toppen",
    "tråkka",
    "faret",
    "løkka",
    "løkke",
    "løkken",
    "jordet",
    "åsen",
    "kleiva",
    "plass",
    "plassen",
    "tun",
    "tunet",
    "torg",
    "torget",
    "lia",
    "lien",
    "haugen",
    "hagen",
    "sletta",
    "kollen",
    "skrenten",
    "grenda",
    "feltet",
    "lunden",
    "berget",
    "myra",
    "enga",
    "engen",
    "moen",
    "marka",
    "vollen",
    "neset",
    "vika",
    "viken",
    "brua",
    "brinken",
    "hellinga",
    "hellingen",
    "skogen",
    "dalen",
    "tangen",
    "bråten",
    "teigen",
    "hammeren",
    "høgda",
    "høyda",
    "minde",
    "passasje",
    "strede",
    "stredet",
    "almenning",
    "leiret",
    "brynet",
    "landet",
    "allmenningen",
    "almenningen"
  };

  private static final String[] SHORT = {"v", "vn", "gt", "g", "pl", "all"};

  private AddressSigns() {}

  /** A number from 1 behind a space, and before it a word that a street may end in. */
  static boolean hasHouseNumber(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (c >= '1'
          && c <= '9'
          && (before == '_' || Character.isWhitespace(before))
          && isBehindStreet(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindStreet(String text, int number) {
    int end = endOfWord(text, number);
    int begin = beginOfWord(text, end);
    if (text.substring(begin, end).toLowerCase(Locale.ROOT).equals("nr")) {
      end = endOfWord(text, begin);
      begin = beginOfWord(text, end);
    }
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    boolean stop = end < text.length() && text.charAt(end) == '.';
    return endsIn(word, ENDINGS) || (stop && endsIn(word, SHORT));
  }

  private static int endOfWord(String text, int before) {
    int end = before;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int beginOfWord(String text, int end) {
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean endsIn(String word, String[] endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasBox(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("boks") || lower.contains("pb") || lower.contains("postb.");
  }

  /** Four digits, a space or two, and a capital. */
  static boolean hasPostCode(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        continue;
      }
      if (digits == 4 && isSpace(c)) {
        int next = i + 1 < text.length() && isSpace(text.charAt(i + 1)) ? i + 2 : i + 1;
        if (next < text.length() && Character.isUpperCase(text.charAt(next))) {
          return true;
        }
      }
      digits = 0;
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
