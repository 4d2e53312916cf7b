package no.tilsynslupe.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What document a request asks for, whichever month it is of: its letters, with months and numbers
 * left out. Source: criteria, P43-GJENTATT.
 */
public final class SameDocument {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final Set<String> MONTHS_AND_NUMBERS =
      Set.of(
          "januar",
          "februar",
          "mars",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "desember",
          "jan",
          "feb",
          "febr",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "okt",
          "nov",
          "des",
          "to",
          "tre",
          "fire",
          "fem",
          "seks",
          "sju",
          "syv",
          "åtte",
          "ni",
          "ti",
          "elleve",
          "elve",
          "tolv");

  private SameDocument() {}

  /** The same for two texts that ask for the same; empty when nothing is left. */
  public static String key(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return NOT_LETTERS
        .splitAsStream(plain)
        .filter(word -> !MONTHS_AND_NUMBERS.contains(word))
        .collect(Collectors.joining());
  }
}
