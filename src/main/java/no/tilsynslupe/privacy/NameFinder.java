package no.tilsynslupe.privacy;

import java.util.List;

/**
 * Finds names of persons: listed given and family names, with what stands between and behind them;
 * listed names that are words or places too, and unlisted ones, only where the words around say
 * that a person is meant.
 */
final class NameFinder {
  private static final int MOST_PARTS = 6;

  private final NameWords names;
  private final CleanText text;
  private final UnknownName unknown;
  private final SingleName single;
  private final ReversedName reversed;
  private final SmallLetterName small;
  private final List<Finding> found;

  NameFinder(NameWords names, List<Finding> found) {
    this.names = names;
    this.text = names.text();
    this.unknown = new UnknownName(names);
    this.single = new SingleName(names, unknown);
    this.reversed = new ReversedName(names);
    this.small = new SmallLetterName(names);
    this.found = found;
  }

  void find() {
    int i = 0;
    while (i < names.size()) {
      int end = names.part(i) == NamePart.NONE || names.part(i) == NamePart.PARTICLE ? i : chain(i);
      if (end > i) {
        i = end;
      } else {
        i++;
      }
    }
  }

  /** The name that begins with a word; one past its last word, or the word itself for none. */
  private int chain(int begin) {
    int endOfReversed = reversed.end(begin);
    if (endOfReversed > begin) {
      return add(begin, endOfReversed, Confidence.SIKKER);
    }
    if (!names.word(begin).capital()) {
      return uncapitalised(begin);
    }
    int end = endOfChain(begin);
    int first = begin;
    while (first < end && !beginsName(first, end)) {
      first++;
    }
    while (end > first && !endsName(first, end)) {
      end--;
    }
    if (first == end) {
      return begin;
    }
    if (end - first == 1) {
      return single.is(first) ? add(first, end, Confidence.SANNSYNLIG) : begin;
    }
    if (!isFullName(first, end)) {
      // What is no name together may be one alone.
      return begin;
    }
    return add(first, end, Confidence.SIKKER);
  }

  private int uncapitalised(int begin) {
    int pair = small.endOfPair(begin);
    if (pair > begin) {
      return add(begin, pair, Confidence.SANNSYNLIG);
    }
    return small.isGivenName(begin) ? add(begin, begin + 1, Confidence.MULIG) : begin;
  }

  private int add(int begin, int end, Confidence confidence) {
    int last = names.word(end - 1).end() - 1;
    boolean stop = names.part(end - 1) == NamePart.INITIAL && text.at(last + 1) == '.';
    // «Lars'» and «Magnus'»: the apostrophe of a genitive belongs to the name.
    found.add(
        new Finding(
            IdentityKind.NAVN,
            text.from(names.word(begin).begin()),
            text.to(stop ? last + 1 : last),
            confidence));
    return end;
  }

  /** One past the last word that may belong to the same name. */
  private int endOfChain(int begin) {
    int end = begin + 1;
    while (end < names.size() && end - begin < MOST_PARTS && names.joins(end - 1)) {
      NamePart part = names.part(end);
      Word word = names.word(end);
      boolean member =
          part == NamePart.PARTICLE
              ? end + 1 < names.size()
                  && names.joins(end)
                  && (names.word(end + 1).capital() || names.part(end + 1) == NamePart.PARTICLE)
              : word.capital()
                  && part != NamePart.NONE
                  && !(word.opens() && names.isNewLine(end - 1));
      if (!member) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean beginsName(int i, int end) {
    NamePart part = names.part(i);
    if (part == NamePart.PARTICLE) {
      return false;
    }
    if (part == NamePart.UNKNOWN) {
      return unknown.begins(i, end);
    }
    if (names.inOrganisation(i) && part != NamePart.GIVEN) {
      return false;
    }
    // «Per 31.12», «Dag 3», and whatever opens a sentence before a name: «Hans Kari».
    boolean doubtfulOpening =
        part == NamePart.WEAK_GIVEN && names.word(i).opens() && !names.shouted();
    return !doubtfulOpening
        || end - i == 1
        || names.part(i + 1) != NamePart.GIVEN
        || names.joint(i) == '-'
        || !NameContext.PRONOUN.has(names.word(i).lower());
  }

  private boolean endsName(int first, int end) {
    NamePart part = names.part(end - 1);
    if (part == NamePart.PARTICLE || part == NamePart.NONE) {
      return false;
    }
    if (end - first == 1) {
      return true;
    }
    if (part == NamePart.UNKNOWN) {
      return !names.word(end - 1).shout() || names.shouted();
    }
    if (part == NamePart.INITIAL) {
      // «Kari N.» but not «Kari I tillegg».
      char behind = text.at(names.word(end - 1).end());
      return behind == '.'
          || behind == ','
          || behind == 0
          || names.word(end - 1).lower().charAt(0) != 'i';
    }
    return true;
  }

  private boolean isFullName(int first, int end) {
    int strong = 0;
    int given = 0;
    int family = 0;
    int unlisted = 0;
    int initials = 0;
    boolean months = true;
    for (int i = first; i < end; i++) {
      strong += names.part(i).strong() ? 1 : 0;
      given += names.part(i).given() ? 1 : 0;
      family += names.part(i).family() ? 1 : 0;
      unlisted += names.part(i) == NamePart.UNKNOWN ? 1 : 0;
      initials += names.part(i) == NamePart.INITIAL ? 1 : 0;
      months &= NameContext.MONTH.has(names.word(i).lower());
    }
    if (months) {
      return false;
    }
    // Codes are words in capitals, joined: «ANDRE_GRUNNER».
    if (strong == 0 && unlisted > 0 && names.word(first).shout()) {
      return false;
    }
    if (names.isStreetOrOffice(end) && (given == 0 || family == 0 || strong < 2)) {
      return false;
    }
    if (strong > 0 || (given > 0 && family + unlisted + initials + given > 1)) {
      return given > 0 || strong > 0;
    }
    if (initials > 0 && family > 0) {
      return true;
    }
    if (unlisted > 0 && unknown.isChain(first, end)) {
      return true;
    }
    return (family > 0 || unlisted > 0) && names.roleBefore(first, family > 0);
  }
}
