package no.tilsynslupe.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters as they are compared: lower case, without marks, with æ = ae, ø = oe = o and å = aa = a.
 * The same fold is used for the lexicons and for the texts, so nothing is lost by it.
 */
final class Fold {
  private Fold() {}

  static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length() + 4);
    for (int i = 0; i < lower.length(); i++) {
      append(folded, lower.charAt(i));
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char letter) {
    char last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
    switch (letter) {
      case 'æ', 'ä' -> folded.append("ae");
      case 'ø', 'ö', 'ò', 'ó', 'ô' -> folded.append('o');
      case 'å', 'à', 'á', 'â' -> folded.append('a');
      case 'é', 'è', 'ê', 'ë' -> folded.append('e');
      case 'ü' -> folded.append('u');
      case 'a' -> {
        if (last != 'a') {
          folded.append('a');
        }
      }
      case 'e' -> {
        if (last != 'o') {
          folded.append('e');
        }
      }
      default -> folded.append(letter);
    }
  }

  /** The word with every doubled letter written once: the commonest slip in Norwegian spelling. */
  static String squeeze(String folded) {
    StringBuilder squeezed = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (i == 0 || folded.charAt(i) != folded.charAt(i - 1)) {
        squeezed.append(folded.charAt(i));
      }
    }
    return squeezed.toString();
  }
}
