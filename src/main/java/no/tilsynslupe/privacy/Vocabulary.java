package no.tilsynslupe.privacy;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that names are known by: given and family names, and the words and places that look
 * like them. Each list tells its own source.
 */
final class Vocabulary {
  private static final String OWN_LETTERS = "æøåäöü";
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final Set<String> given = WordList.all("fornavn.txt", Vocabulary::plain);
  private final Set<String> family = WordList.all("etternavn.txt", Vocabulary::plain);
  private final Set<String> common = WordList.all("vanlige-ord.txt", Vocabulary::plain);
  private final Set<String> places = WordList.all("steder.txt", Vocabulary::plain);

  private Vocabulary() {}

  /** Loaded when the first text needs it. */
  private static final class Loaded {
    private static final Vocabulary IT = new Vocabulary();
  }

  static Vocabulary get() {
    return Loaded.IT;
  }

  /**
   * Without the marks of other languages, which are written or left out as it comes: «Dvořák»,
   * «Dvorak». Letters of the north stay: «ström» is a name, «strom» a code.
   */
  private static String plain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c > 0x7F && OWN_LETTERS.indexOf(c) < 0) {
        return MARKS.matcher(unmarked(lower)).replaceAll("").replace("ł", "l").replace("ı", "i");
      }
    }
    return lower;
  }

  /** Letters and their marks apart, but for those of the north. */
  private static String unmarked(String lower) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      out.append(
          OWN_LETTERS.indexOf(c) >= 0
              ? String.valueOf(c)
              : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD));
    }
    return out.toString();
  }

  boolean isGiven(String lower) {
    return given.contains(plain(lower));
  }

  boolean isFamily(String lower) {
    return family.contains(plain(lower));
  }

  /** A word that is no name, or is one as well. */
  boolean isCommon(String lower) {
    return common.contains(plain(lower));
  }

  /** A place, of whatever size. */
  boolean isPlace(String lower) {
    return places.contains(plain(lower));
  }
}
