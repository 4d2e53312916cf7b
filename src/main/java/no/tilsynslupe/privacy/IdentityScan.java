package no.tilsynslupe.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds what tells who someone is in a text: identity numbers, account and phone numbers, e-mail
 * and street addresses, names and full birth dates. Without state: safe for any thread.
 */
public final class IdentityScan {
  private static final int LEAST_OF_NUMBER = 8;

  /** What a byte is, as bits: asked of every byte of a delivery. */
  private static final byte DIGIT = 1;

  private static final byte LETTER = 2;
  private static final int TWIN_BIT = 2;
  private static final byte TWIN = 1 << TWIN_BIT;

  /** Other letters, escapes, and what may open «f. 12.06.58». */
  private static final byte LOOK = 8;

  private static final byte[] KINDS = kinds();

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
    int before = 0;
    for (int i = from; i < to; i++) {
      int kind = KINDS[utf8[i] & 0xFF];
      // Two letters side by side are a word.
      if (((kind & LOOK) | (kind & before & LETTER)) != 0) {
        return true;
      }
      digits += kind & DIGIT;
      twins += (kind & TWIN) >>> TWIN_BIT;
      before = kind;
    }
    return NumberScan.mayBeNumber(digits, twins, LEAST_OF_NUMBER);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, '0', '9' + 1, DIGIT);
    Arrays.fill(kinds, 'A', 'Z' + 1, LETTER);
    Arrays.fill(kinds, 'a', 'z' + 1, LETTER);
    for (char c = 0; c <= 0x7F; c++) {
      kinds[c] |= NumberScan.isTwin(c) ? TWIN : 0;
      kinds[c] |= isEscape(c) || c == 'f' || c == 'F' ? LOOK : 0;
    }
    Arrays.fill(kinds, 0x80, 256, LOOK);
    return kinds;
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
