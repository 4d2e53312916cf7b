package no.tilsynslupe.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that are never let through where no policy holds: names of files and columns, the
 * command line, messages. Identity and account numbers, plain, split or in disguise.
 *
 * <p>Fast on the many strings without digits enough, and without state: safe for any thread.
 */
public final class IdentityDetector {
  /** A national identity number that lost its first zero. */
  private static final int LEAST_DIGITS = 10;

  /** Masking one number may lay bare another; each pass masks at least one digit. */
  private static final int MOST_PASSES = 1000;

  private IdentityDetector() {}

  /** The kind of the first identity number in the text, or null. */
  public static @Nullable IdentityKind find(String text) {
    List<Finding> found = findings(text);
    return found.isEmpty() ? null : found.get(0).kind();
  }

  /** The text with every digit of every identity number as {@code *}. */
  public static String mask(String text) {
    String masked = text;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      List<Finding> found = findings(masked);
      if (found.isEmpty()) {
        return masked;
      }
      masked = masked(masked, found);
    }
    return masked;
  }

  private static List<Finding> findings(String text) {
    if (!NumberScan.mayHold(text, LEAST_DIGITS)) {
      return List.of();
    }
    Findings found = new Findings();
    NumberScan.findIdentities(CleanText.of(text), found.all());
    return found.merged();
  }

  private static String masked(String text, List<Finding> found) {
    StringBuilder out = new StringBuilder(text);
    for (Finding finding : found) {
      for (int i = finding.from(); i < finding.to(); i++) {
        if (Character.isLetterOrDigit(out.charAt(i))
            || Character.isSurrogate(out.charAt(i))
            || Character.getType(out.charAt(i)) == Character.OTHER_NUMBER
            || out.charAt(i) == '|') {
          out.setCharAt(i, '*');
        }
      }
    }
    return out.toString();
  }
}
