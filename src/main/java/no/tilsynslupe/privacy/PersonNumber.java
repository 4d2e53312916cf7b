package no.tilsynslupe.privacy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A text that is nothing but a person's number: a national identity number, a D-number or the like
 * with 11 digits, or a DUF number with 12; spaces, dots and hyphens between them don't count.
 *
 * @param digits the digits alone
 * @param checked whether the check digits fit
 * @param duf whether it is a DUF number
 */
public record PersonNumber(String digits, boolean checked, boolean duf) {
  private static final int YEAR_FROM = 4;
  private static final int INDIVIDUAL_FROM = 6;
  private static final int D_NUMBER = 40;

  /** The number that a text is; empty when it is none, or one that many persons may share. */
  public static Optional<PersonNumber> of(String text) {
    CleanText clean = CleanText.of(text);
    StringBuilder bare = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.at(i);
      if (clean.isDigit(i)) {
        bare.append(c);
      } else if (c != ' ' && c != '.' && c != '-') {
        return Optional.empty();
      }
    }
    String digits = bare.toString();
    byte[] values = new byte[digits.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (digits.charAt(i) - '0');
    }
    if (digits.length() == IdentityNumber.DUF_DIGITS) {
      return IdentityNumber.isDuf(values, 0)
          ? Optional.of(new PersonNumber(digits, true, true))
          : Optional.empty();
    }
    boolean number =
        digits.length() == IdentityNumber.FNR_DIGITS
            && IdentityNumber.fnr(values, 0) != null
            && !isPlaceholder(digits);
    return number
        ? Optional.of(new PersonNumber(digits, IdentityNumber.checkDigitsFit(values, 0), false))
        : Optional.empty();
  }

  /** Numbers made for whoever has none: SSB takes three endings, and some type one digit on. */
  private static boolean isPlaceholder(String digits) {
    return digits.endsWith("00100")
        || digits.endsWith("00200")
        || digits.endsWith("99999")
        || digits.chars().distinct().count() == 1;
  }

  /** Whether it begins as a D-number does, which is given before a person gets a national one. */
  public boolean isDNumber() {
    return !duf && digits.charAt(0) >= '4' && digits.charAt(0) <= '7';
  }

  /**
   * The birth date in the number, with the century that the individual digits tell; empty where it
   * holds none. Source: SSB's control program.
   */
  public Optional<LocalDate> birthDate() {
    if (duf) {
      return Optional.empty();
    }
    int day = number(0);
    int month = number(2);
    int plainDay = day > D_NUMBER ? day - D_NUMBER : day;
    int plainMonth = month;
    for (int offset : new int[] {80, 65, 40}) {
      if (plainMonth == month && month > offset && month <= offset + 12) {
        plainMonth = month - offset;
      }
    }
    if (plainMonth < 1 || plainMonth > 12) {
      return Optional.empty();
    }
    int year = century() + number(YEAR_FROM);
    int last = YearMonth.of(year, plainMonth).lengthOfMonth();
    return plainDay >= 1 && plainDay <= last
        ? Optional.of(LocalDate.of(year, plainMonth, plainDay))
        : Optional.empty();
  }

  private int century() {
    int individual = Integer.parseInt(digits.substring(INDIVIDUAL_FROM, INDIVIDUAL_FROM + 3));
    int year = number(YEAR_FROM);
    if (individual >= 500 && individual <= 749 && year >= 54) {
      return 1800;
    }
    return individual >= 500 && year <= 39 ? 2000 : 1900;
  }

  private int number(int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }

  /** Never the digits: what is printed by mistake tells nobody. */
  @Override
  public String toString() {
    return "a person's number";
  }
}
