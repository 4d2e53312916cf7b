package no.tilsynslupe.privacy;

import java.util.List;
import java.util.Locale;

/**
 * Finds what tells who someone is in a text: identity numbers, account and phone numbers, e-mail
 * and street addresses, names and full birth dates. Without state: safe for any thread.
 */
public final class IdentityScan {
  private static final int LEAST_OF_NUMBER = 8;

  private IdentityScan() {}

  /** All findings, in the order of the text; they don't overlap. */
  public static List<Finding> find(String text) {
    boolean letters = hasWord(text);
    boolean numbers = NumberScan.mayHold(text, LEAST_OF_NUMBER);
    if (!letters && !numbers) {
      return List.of();
    }
    Findings found = new Findings();
    CleanText clean = CleanText.of(text);
    if (numbers) {
      NumberScan.find(clean, found.all());
    }
    if (letters) {
      findWords(clean, found);
    }
    return found.merged();
  }

  private static void findWords(CleanText clean, Findings found) {
    String visible = clean.slice(0, clean.length());
    String lower = visible.toLowerCase(Locale.ROOT);
    if (EmailFinder.mayHold(lower)) {
      EmailFinder.find(clean, visible, found.all());
    }
    if (hasDigit(visible)) {
      if (BirthDateFinder.mayHold(lower)) {
        BirthDateFinder.find(clean, visible, found.all());
      }
      new AddressFinder(clean, visible, found.all()).find();
    }
    new NameFinder(new NameWords(new Words(clean)), found.all()).find();
  }

  private static boolean hasDigit(String visible) {
    for (int i = 0; i < visible.length(); i++) {
      if (visible.charAt(i) >= '0' && visible.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * False when {@link #find} finds nothing in a text, told from its bytes in UTF-8 at little cost;
   * true where it must be asked.
   */
  public static boolean mayHold(byte[] utf8, int from, int to) {
    int digits = 0;
    int twins = 0;
    boolean letter = false;
    for (int i = from; i < to; i++) {
      byte b = utf8[i];
      if (b >= '0' && b <= '9') {
        digits++;
        letter = false;
        continue;
      }
      boolean here = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      if (b < 0 || isEscape((char) b) || (here && (letter || b == 'f' || b == 'F'))) {
        return true;
      }
      letter = here;
      twins += NumberScan.isTwin((char) b) ? 1 : 0;
    }
    return NumberScan.mayBeNumber(digits, twins, LEAST_OF_NUMBER);
  }

  /** What other characters are written with. */
  private static boolean isEscape(char c) {
    return c == '&' || c == '%' || c == '\\';
  }

  /** Two letters side by side: less is no word. */
  private static boolean hasWord(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean here = c > 0x7F || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      // «f.12.06.1958»: born.
      if (isEscape(c) || (here && (letter || c == 'f' || c == 'F'))) {
        return true;
      }
      letter = here;
    }
    return false;
  }

  /** The text with a mask such as {@code [navn]} in place of each finding. */
  public static String mask(String text) {
    return mask(text, find(text));
  }

  /** The text with a mask in place of each of the findings, which must be in order. */
  public static String mask(String text, List<Finding> findings) {
    if (findings.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (Finding finding : findings) {
      out.append(text, done, finding.from()).append(finding.kind().group().mask());
      done = finding.to();
    }
    return out.append(text, done, text.length()).toString();
  }
}
