package no.tilsynslupe.privacy;

import java.util.List;
import java.util.Set;
import no.tilsynslupe.privacy.DigitRun.Joint;
import org.jspecify.annotations.Nullable;

/**
 * Finds national identity numbers and DUF numbers among the digits of a text.
 *
 * <p>A single run of digits is judged by itself. Runs that only separators part are judged together
 * when they make 11 or 12 digits; then what looks like something else (a date with a four-digit
 * year, an amount, a decimal number, a phone number behind a date, a case number) is let through
 * unless the check digits fit.
 */
final class IdentityNumberFinder {
  private static final int FNR = IdentityNumber.FNR_DIGITS;
  private static final int DUF = IdentityNumber.DUF_DIGITS;

  /** A number that is called so is what it is called, unless the check digits tell otherwise. */
  private static final Set<String> NUMBERED =
      Set.of("kid", "imei", "saksnr", "sakenr", "sakref", "løpenr", "ordrenr", "orgnr", "ean");

  private static final Set<String> CASES =
      Set.of("sak", "saken", "sakene", "vedtak", "vedtaket", "søknad", "søknaden", "ref", "klage");

  private final DigitRuns runs;
  private final CleanText text;

  IdentityNumberFinder(DigitRuns runs) {
    this.runs = runs;
    this.text = runs.text();
  }

  void find(List<Finding> found) {
    for (int from = 0; from < runs.size(); from++) {
      int reach = reach(from);
      for (int to = from + 1; to <= reach; to++) {
        judge(from, to, found);
      }
    }
  }

  private void judge(int from, int to, List<Finding> found) {
    int first = runs.get(from).first();
    int length = digitsOf(from, to);
    IdentityKind kind = kind(from, to, first, length);
    if (kind == null && to - from == 1 && runs.get(from).weak() > 0) {
      // A letter that looks like a digit may be one just before or behind the number.
      if (length == FNR + 1 && !text.isDigit(runs.place(first))) {
        kind = kind(from, to, first + 1, FNR);
        first += kind == null ? 0 : 1;
        length -= kind == null ? 0 : 1;
      } else if (length == FNR + 1 && !text.isDigit(runs.place(first + FNR))) {
        kind = kind(from, to, first, FNR);
        length -= kind == null ? 0 : 1;
      }
    }
    if (kind != null) {
      int begin = runs.place(first);
      int end = runs.place(first + length - 1);
      Confidence sure = kind == IdentityKind.UFULLSTENDIG ? Confidence.MULIG : Confidence.SIKKER;
      found.add(new Finding(kind, text.from(begin), text.to(end), sure));
    }
  }

  private int digitsOf(int from, int to) {
    return runs.get(to - 1).first() + runs.get(to - 1).size() - runs.get(from).first();
  }

  /** One past the last run that may belong to a number that begins with {@code from}. */
  private int reach(int from) {
    if (runs.get(from).date() && runs.get(from).size() != DUF) {
      return from;
    }
    int to = from + 1;
    while (to < runs.size()
        && runs.get(to).joint() != Joint.NONE
        && !runs.get(to).date()
        && digitsOf(from, to) < DUF) {
      to++;
    }
    return to;
  }

  private @Nullable IdentityKind kind(int from, int to, int first, int length) {
    if (length == DUF) {
      return duf(from, to, first) ? IdentityKind.DUF : null;
    }
    if (length == FNR - 1) {
      return lostZero(from, to, first);
    }
    if (length != FNR) {
      return null;
    }
    IdentityKind kind = IdentityNumber.fnr(runs.digits(), first);
    if (kind == null) {
      return null;
    }
    boolean fits = kind != IdentityKind.UFULLSTENDIG;
    if (to - from == 1) {
      return fits || !calledSomethingElse(from) ? kind : null;
    }
    if (looksLikeDecimal(from, to) || looksLikePhoneAfterDate(from, to)) {
      return null;
    }
    return (fits ? splitFits(from, to) : splitLikeANumber(from, to)) ? kind : null;
  }

  private boolean duf(int from, int to, int first) {
    if (has(from, to, Joint.LOOSE)) {
      return false;
    }
    return IdentityNumber.isDuf(runs.digits(), first)
        || (IdentityNumber.hasDufYear(runs.digits(), first)
            && Lead.of(text, runs.get(from).begin())
                .within(3, Set.of("duf", "dufnr", "dufnummer")));
  }

  /** A spreadsheet takes the zero in front; what is left must fit wholly. */
  private @Nullable IdentityKind lostZero(int from, int to, int first) {
    boolean whole = to - from == 1 || (to - from == 2 && runs.get(from).size() == 5);
    if (!whole || has(from, to, Joint.LOOSE) || calledSomethingElse(from)) {
      return null;
    }
    byte[] eleven = new byte[FNR];
    System.arraycopy(runs.digits(), first, eleven, 1, FNR - 1);
    if (!IdentityNumber.checkDigitsFitStrictly(eleven)) {
      return null;
    }
    IdentityKind kind = IdentityNumber.fnr(eleven, 0);
    return kind == IdentityKind.FODSELSNUMMER || kind == IdentityKind.SYNTETISK ? kind : null;
  }

  private boolean calledSomethingElse(int from) {
    Lead lead = Lead.of(text, runs.get(from).begin());
    return lead.within(1, NUMBERED)
        || (lead.within(1, Set.of("nr", "nummer")) && lead.within(2, NUMBERED))
        || lead.ends(1, "saksnr", "saksnummer", "vedtaksnr", "vedtaksnummer", "søknadsnr")
        || lead.ends(1, "søknadsnummer", "journalnr", "referansenr", "fakturanr", "fakturanummer")
        || lead.ends(1, "kundenr", "kundenummer", "målernr", "målernummer", "bilagsnr", "avtalenr");
  }

  private boolean has(int from, int to, Joint joint) {
    for (int g = from + 1; g < to; g++) {
      if (runs.get(g).joint() == joint) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the check digits fit: rarer marks join only halves, and lists of numbers are no number.
   */
  private boolean splitFits(int from, int to) {
    boolean rare = has(from, to, Joint.LOOSE) || has(from, to, Joint.SLASH);
    return !rare || (boundaryAtSix(from, to) && !joinedBefore(from) && !joinedAfter(to));
  }

  /** {@code 3.1415926535}, and {@code 10 012 345 678,50} with its øre behind. */
  private boolean looksLikeDecimal(int from, int to) {
    if (to - from == 2 && runs.mark(from + 1) == '.' && runs.get(from).size() < 4) {
      return true;
    }
    int after = runs.get(to - 1).end();
    int decimals = 0;
    while (text.at(after) == ',' && text.isDigit(after + 1 + decimals)) {
      decimals++;
    }
    return (decimals == 1 || decimals == 2) && !has(from, to, Joint.LOOSE);
  }

  /** {@code 1.10 22334455}: a day and a month, then the eight digits of a phone. */
  private boolean looksLikePhoneAfterDate(int from, int to) {
    return to - from > 2
        && runs.mark(from + 1) == '.'
        && runs.get(from).size() <= 2
        && runs.get(from + 1).size() <= 2
        && digitsOf(from + 2, to) == 8;
  }

  /**
   * Where the check digits don't fit, the split must be one that people use for these numbers: six
   * digits and five, with or without a further split, or digit by digit; or a line break anywhere.
   */
  private boolean splitLikeANumber(int from, int to) {
    if (has(from, to, Joint.LOOSE)) {
      return false;
    }
    boolean sixAndFive = to - from == 2 && runs.get(from).size() == 6;
    if (sixAndFive) {
      return !isCaseNumber(from);
    }
    boolean alone = !joinedBefore(from) && !joinedAfter(to);
    boolean brokenLine = to - from == 2 && has(from, to, Joint.LINE);
    boolean digitByDigit = to - from == FNR;
    return alone
        && !has(from, to, Joint.SLASH)
        && (brokenLine || digitByDigit || (boundaryAtSix(from, to) && !amountAfterDate(from, to)));
  }

  /** {@code 240115-00123}: a date that begins with the year, and a serial number. */
  private boolean isCaseNumber(int from) {
    DigitRun half = runs.get(from);
    char mark = runs.mark(from + 1);
    if (mark != '-' && mark != '/') {
      return false;
    }
    byte[] d = runs.digits();
    int month = d[half.first() + 2] * 10 + d[half.first() + 3];
    int day = d[half.first() + 4] * 10 + d[half.first() + 5];
    boolean yearFirst = d[half.first()] <= 3 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    boolean serial = d[half.first() + 6] == 0 && d[half.first() + 7] == 0;
    Lead lead = Lead.of(text, half.begin());
    boolean called =
        calledSomethingElse(from)
            || (lead.within(1, CASES) && text.at(half.begin() - 2) != ',')
            || prefixed(half.begin());
    return yearFirst && (serial || called);
  }

  /** {@code S-240115-12345}. */
  private boolean prefixed(int begin) {
    return text.at(begin - 1) == '-' && text.isLetter(begin - 2);
  }

  private boolean joinedBefore(int from) {
    return runs.get(from).joint() != Joint.NONE
        && runs.get(from).joint() != Joint.LINE
        && !runs.get(from - 1).date();
  }

  private boolean joinedAfter(int to) {
    return to < runs.size()
        && runs.get(to).joint() != Joint.NONE
        && runs.get(to).joint() != Joint.LINE
        && !runs.get(to).date();
  }

  private boolean boundaryAtSix(int from, int to) {
    for (int g = from + 1; g < to; g++) {
      if (runs.get(g).first() - runs.get(from).first() == 6) {
        return true;
      }
    }
    return false;
  }

  /** {@code 15.03.24 12 345}: a date with a short year, then thousands. */
  private boolean amountAfterDate(int from, int to) {
    return to - from == 5
        && runs.mark(from + 1) == '.'
        && runs.mark(from + 2) == '.'
        && runs.get(to - 1).size() == 3
        && runs.get(to - 2).size() == 2
        && runs.mark(to - 1) != '-';
  }
}
