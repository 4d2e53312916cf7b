package no.tilsynslupe.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A national identity number that stands in two cells, as registers keep it: the day of birth in
 * one, and the five digits behind it in the next.
 */
public final class SplitNumber {
  private static final Pattern REST = Pattern.compile("\\s*\\d{5}\\s*");

  /** 120658, 12061958, 12.06.58, 12.06.1958. */
  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{2})[. /-]?(\\d{2})[. /-]?(?:\\d{2})?(\\d{2})\\s*");

  /** 1958-06-12. */
  private static final Pattern ISO = Pattern.compile("\\s*\\d{2}(\\d{2})-(\\d{2})-(\\d{2})\\s*");

  private SplitNumber() {}

  /**
   * The kind of the number that two cells are together, or null. Two cells of digits stand side by
   * side in any row, so that the check digits must fit.
   */
  public static @Nullable IdentityKind find(String first, String second) {
    if (!REST.matcher(second).matches()) {
      return null;
    }
    String day = day(first);
    if (day.isEmpty()) {
      return null;
    }
    for (Finding finding : IdentityScan.find(day + second.strip())) {
      if (finding.kind().group() == GateKind.FODSELSNUMMER
          && finding.confidence() == Confidence.SIKKER) {
        return finding.kind();
      }
    }
    return null;
  }

  private static String day(String cell) {
    Matcher iso = ISO.matcher(cell);
    if (iso.matches()) {
      return iso.group(3) + iso.group(2) + iso.group(1);
    }
    Matcher day = DAY.matcher(cell);
    return day.matches() ? day.group(1) + day.group(2) + day.group(3) : "";
  }
}
