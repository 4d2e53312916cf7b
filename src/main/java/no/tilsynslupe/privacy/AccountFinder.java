package no.tilsynslupe.privacy;

import java.util.List;
import java.util.Set;
import no.tilsynslupe.privacy.DigitRun.Joint;

/**
 * Finds Norwegian account numbers: eleven digits, the last a check digit (mod 11), as one or split
 * four, two and five; and the same as an IBAN.
 */
final class AccountFinder {
  private static final int DIGITS = 11;
  private static final int IBAN_DIGITS = 13;
  private static final Set<String> CALLED =
      Set.of("konto", "kontonr", "kontonummer", "kto", "ktonr", "bankkonto", "bankkontonummer");
  private static final Set<String> OTHER =
      Set.of("kid", "imei", "saksnr", "saksnummer", "ref", "løpenr", "ordrenr", "ean", "faktura");

  private final DigitRuns runs;
  private final CleanText text;

  AccountFinder(DigitRuns runs) {
    this.runs = runs;
    this.text = runs.text();
  }

  void find(List<Finding> found) {
    for (int from = 0; from < runs.size(); from++) {
      int to = from;
      int count = 0;
      while (to < runs.size()
          && count < IBAN_DIGITS
          && (to == from || near(runs.get(to).joint()))
          && !runs.get(to).date()) {
        count += runs.get(to).size();
        to++;
        if (count == DIGITS) {
          judge(from, to, found);
        } else if (count == IBAN_DIGITS) {
          iban(from, to, found);
        }
      }
    }
  }

  private static boolean near(Joint joint) {
    return joint == Joint.PLAIN || joint == Joint.LINE || joint == Joint.LOOSE;
  }

  private void judge(int from, int to, List<Finding> found) {
    Lead lead = Lead.of(text, runs.get(from).begin());
    boolean called = lead.within(4, CALLED) || lead.ends(2, "konto", "kontoen", "kontonummer");
    boolean fits = fits(runs.get(from).first());
    boolean split = isUsualSplit(from, to);
    boolean alone =
        (from == 0 || runs.get(from).joint() == Joint.NONE || runs.get(from - 1).date())
            && (to == runs.size() || runs.get(to).joint() == Joint.NONE);
    boolean dotted = split && runs.mark(from + 1) == '.' && runs.mark(from + 2) == '.';
    boolean one = to - from == 1;
    Confidence confidence;
    if (fits && (split || called)) {
      confidence = Confidence.SIKKER;
    } else if ((called && (one || split)) || (dotted && alone)) {
      confidence = Confidence.SANNSYNLIG;
    } else if (fits
        && one
        && !lead.within(2, OTHER)
        && text.at(runs.get(from).begin() - 1) != '+') {
      confidence = Confidence.MULIG;
    } else {
      return;
    }
    add(from, to, confidence, found);
  }

  private void iban(int from, int to, List<Finding> found) {
    int begin = runs.get(from).begin();
    boolean norwegian =
        runs.get(from).size() >= 2
            && Character.toUpperCase(text.at(begin - 2)) == 'N'
            && Character.toUpperCase(text.at(begin - 1)) == 'O'
            && !text.isLetter(begin - 3);
    if (norwegian && (fits(runs.get(from).first() + 2) || runs.get(from).size() <= 4)) {
      int first = begin - 2;
      found.add(
          new Finding(
              IdentityKind.KONTO,
              text.from(first),
              text.to(runs.get(to - 1).end() - 1),
              Confidence.SIKKER));
    }
  }

  /** Four, two, five; where a line breaks within, that is one split more. */
  private boolean isUsualSplit(int from, int to) {
    int first = runs.get(from).first();
    boolean four = false;
    boolean six = false;
    for (int g = from + 1; g < to; g++) {
      int place = runs.get(g).first() - first;
      four |= place == 4;
      six |= place == 6;
    }
    int lines = 0;
    for (int g = from + 1; g < to; g++) {
      lines += runs.get(g).joint() == Joint.LINE ? 1 : 0;
    }
    boolean plainly = to - from - lines == 3 || (lines == 1 && to - from == 3);
    boolean broken = lines == 1 && to - from == 2;
    return (four && six && plainly) || broken;
  }

  private boolean fits(int first) {
    return IdentityNumber.lastDigitFits(runs.digits(), first);
  }

  private void add(int from, int to, Confidence confidence, List<Finding> found) {
    int begin = runs.get(from).begin();
    int end = runs.get(to - 1).end() - 1;
    found.add(new Finding(IdentityKind.KONTO, text.from(begin), text.to(end), confidence));
  }
}
