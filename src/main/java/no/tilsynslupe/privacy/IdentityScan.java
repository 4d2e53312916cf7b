package no.tilsynslupe.privacy;

import java.util.List;

/**
 * Finds what tells who someone is in a text: identity numbers, account and phone numbers, e-mail
 * and street addresses, names and full birth dates. Without state: safe for any thread.
 */
public final class IdentityScan {
  private IdentityScan() {}

  /** All findings, in the order of the text; they don't overlap. */
  public static List<Finding> find(String text) {
    return NumberScan.find(text);
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
