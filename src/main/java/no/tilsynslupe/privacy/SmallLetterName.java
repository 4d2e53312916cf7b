package no.tilsynslupe.privacy;

/** Names in a text without capitals. */
final class SmallLetterName {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_ALONE = 4;

  private final NameWords names;

  SmallLetterName(NameWords names) {
    this.names = names;
  }

  /** One past a given and a family name that begin with a word, or the word itself for none. */
  int endOfPair(int i) {
    if (!isLong(i)) {
      return i;
    }
    boolean fileName = names.joint(i) == '-' || names.joint(i) == '_';
    boolean pair =
        i + 1 < names.size()
            && names.joins(i)
            && (names.part(i).strong() || fileName)
            && (names.part(i + 1).strong()
                || (fileName && names.part(i).strong() && names.part(i + 1).listed()))
            && (names.part(i).given() || names.part(i + 1).given());
    if (!pair) {
      return i;
    }
    int end = i + 2;
    while (end < names.size() && names.joins(end - 1) && names.part(end).strong()) {
      end++;
    }
    return end;
  }

  /** A given name behind a role, or before what only persons do. */
  boolean isGivenName(int i) {
    if (!isLong(i) || names.part(i) != NamePart.GIVEN || names.word(i).length() < SHORTEST_ALONE) {
      return false;
    }
    String next = names.next(i);
    return names.roleBefore(i, true)
        || behindCompany(i)
        || NameContext.SPEECH.has(next)
        || (names.word(i).opens() && NameContext.VERB.has(next));
  }

  private boolean isLong(int i) {
    return names.part(i).listed() && names.word(i).length() >= SHORTEST;
  }

  /** «snakket med tuva», «ringte guro». */
  private boolean behindCompany(int i) {
    return names.adjacent(i - 1) && NameContext.COMPANY.has(names.before(i));
  }
}
