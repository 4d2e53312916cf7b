package no.tilsynslupe.privacy;

import java.util.List;
import java.util.Set;
import no.tilsynslupe.privacy.DigitRun.Joint;

/**
 * Finds phone numbers: with a country code, split as phone numbers are, or with a word before that
 * says so.
 */
final class PhoneFinder {
  private static final int DIGITS = 8;
  private static final int LONGEST = 15;
  private static final Set<String> CALLED =
      Set.of(
          "tlf",
          "tlfnr",
          "telefon",
          "telefonen",
          "telefonnr",
          "telefonnummer",
          "tel",
          "mob",
          "mobil",
          "mobilen",
          "mobilnr",
          "mobilnummer",
          "ring",
          "ringe",
          "ringes",
          "ringte",
          "oppringt",
          "sms",
          "nås",
          "treffes",
          "mobiltelefon",
          "tlfnummer",
          "fasttelefon",
          "vipps",
          "vippset",
          "vippse",
          "whatsapp",
          "signal",
          "phone",
          "kontaktes",
          "nummeret",
          "nummer",
          "mobilnummeret",
          "telefonnummeret",
          "nåast",
          "ringt",
          "ringde",
          "melding",
          "meldinga",
          "meldingen",
          "tekstmelding",
          "ringja",
          "ringjer");
  private static final Set<String> OTHER =
      Set.of("sak", "saksnr", "vedtak", "søknad", "ref", "kid", "beløp", "kr", "org", "orgnr");

  private final DigitRuns runs;
  private final CleanText text;

  PhoneFinder(DigitRuns runs) {
    this.runs = runs;
    this.text = runs.text();
  }

  void find(List<Finding> found) {
    int from = 0;
    while (from < runs.size()) {
      int to = international(from);
      if (to == from) {
        to = norwegian(from);
      }
      if (to > from) {
        int begin = runs.get(from).begin();
        while (text.at(begin - 1) == '+' || text.at(begin - 1) == '(') {
          begin--;
        }
        found.add(
            new Finding(
                IdentityKind.TELEFON,
                text.from(begin),
                text.to(runs.get(to - 1).end() - 1),
                Confidence.SANNSYNLIG));
        from = to;
      } else {
        from++;
      }
    }
  }

  /** {@code +47 …}, {@code 0047 …}, {@code +46 70 …}; one past its last run, or {@code from}. */
  private int international(int from) {
    DigitRun run = runs.get(from);
    int begin = run.begin();
    boolean plus = text.at(begin - 1) == '+' && !Character.isLetterOrDigit(text.at(begin - 2));
    byte[] d = runs.digits();
    int first = run.first();
    boolean zeros =
        run.size() >= 4 && d[first] == 0 && d[first + 1] == 0 && d[first + 2] > 0 && !run.date();
    if (!plus && !zeros) {
      return from;
    }
    int code = plus ? first : first + 2;
    boolean norway = run.size() >= code - first + 2 && d[code] == 4 && d[code + 1] == 7;
    if (norway) {
      return wholeRuns(from, code - first + 2 + DIGITS, code - first + 2 + DIGITS);
    }
    if (plus) {
      return wholeRuns(from, DIGITS, LONGEST);
    }
    boolean shortCode = run.size() <= 5;
    boolean called = Lead.of(text, begin).within(3, CALLED);
    return shortCode || called ? wholeRuns(from, 11, LONGEST) : from;
  }

  /** As many joined runs as make a number of so many digits, or {@code from}. */
  private int wholeRuns(int from, int least, int most) {
    int count = 0;
    int best = from;
    for (int to = from; to < runs.size() && (to == from || isNear(to)) && count <= most; to++) {
      count += runs.get(to).size();
      if (count >= least && count <= most) {
        best = to + 1;
      }
    }
    return best;
  }

  private boolean isNear(int run) {
    DigitRun it = runs.get(run);
    boolean plain = it.joint() == Joint.PLAIN || it.joint() == Joint.LINE || isBracket(run);
    return plain && it.begin() - runs.get(run - 1).end() <= 3;
  }

  private boolean isBracket(int run) {
    char before = text.at(runs.get(run).begin() - 1);
    char behind = text.at(runs.get(run - 1).end());
    return before == '(' || before == ')' || behind == ')';
  }

  private int norwegian(int from) {
    DigitRun run = runs.get(from);
    int lead = runs.digits()[run.first()];
    if (lead < 2) {
      return from;
    }
    int to = exactly(from);
    boolean afterComma = run.begin() > 0 && text.at(run.begin() - 1) == ',';
    if (to == from || (afterComma && isPartOfAmount(from))) {
      return from;
    }
    if (to - from > 1 && isPhoneSplit(from, to) && isAlone(from, to)) {
      return to;
    }
    Lead words = Lead.of(text, run.begin());
    boolean called = words.within(4, CALLED) || words.ends(2, "telefon", "mobil", "tlf");
    boolean date = to - from == 1 && run.date() && lead == 2;
    boolean unbroken = runs.get(to - 1).end() - run.begin() <= DIGITS + 4;
    return called && !words.within(3, OTHER) && !date && unbroken ? to : from;
  }

  private boolean isPartOfAmount(int from) {
    return from > 0 && runs.get(from - 1).end() == runs.get(from).begin() - 1;
  }

  /** One past the last of the runs that make eight digits, or {@code from}. */
  private int exactly(int from) {
    int count = 0;
    for (int to = from; to < runs.size(); to++) {
      DigitRun it = runs.get(to);
      if (to > from && !(isNear(to) || it.joint() == Joint.SLASH)) {
        return from;
      }
      count += it.size();
      if (count >= DIGITS) {
        return count == DIGITS ? to + 1 : from;
      }
    }
    return from;
  }

  /** 912 34 567 or 22 33 44 55, with the same mark throughout; a dot may part a date, too. */
  private boolean isPhoneSplit(int from, int to) {
    for (int g = from; g < to; g++) {
      if (runs.get(g).date()) {
        return false;
      }
      if (g > from && (runs.mark(g) != runs.mark(from + 1) || runs.mark(g) == 0)) {
        return false;
      }
    }
    char mark = runs.mark(from + 1);
    if (mark != ' ' && mark != '-' && mark != '.' && mark != '\n') {
      return false;
    }
    boolean mobile =
        to - from == 3 && size(from) == 3 && size(from + 1) == 2 && size(from + 2) == 3;
    boolean pairs =
        to - from == 4
            && size(from) == 2
            && size(from + 1) == 2
            && size(from + 2) == 2
            && size(from + 3) == 2;
    return mobile || pairs;
  }

  private int size(int run) {
    return runs.get(run).size();
  }

  /** No further digits around with the same mark: of another number or a list. */
  private boolean isAlone(int from, int to) {
    boolean before =
        from > 0
            && runs.get(from).joint() == Joint.PLAIN
            && !runs.get(from - 1).date()
            && runs.mark(from) != 0
            && runs.mark(from) == runs.mark(from + 1)
            && runs.get(from - 1).size() <= 3;
    boolean behind =
        to < runs.size()
            && runs.get(to).joint() == Joint.PLAIN
            && !runs.get(to).date()
            && runs.mark(to) == runs.mark(from + 1)
            && runs.get(to).size() <= 3;
    char next = text.at(runs.get(to - 1).end());
    boolean decimals = next == ',' && text.isDigit(runs.get(to - 1).end() + 1);
    return !before && !behind && !decimals;
  }
}
