package no.tilsynslupe.privacy;

/** «Hansen, Kari». */
final class ReversedName {
  private static final int MOST_PARTS = 6;

  private final NameWords names;

  ReversedName(NameWords names) {
    this.names = names;
  }

  /** «Hansen, Kari»; one past the last word, or {@code begin}. */
  int end(int begin) {
    int comma = begin;
    while (comma + 1 < names.size()
        && comma - begin < MOST_PARTS
        && names.joint(comma) == '-'
        && names.word(comma + 1).capital()) {
      comma++;
    }
    if (comma + 1 >= names.size() || !names.word(begin).capital()) {
      return begin;
    }
    String between = names.between(comma);
    boolean family = names.part(begin).family() || names.part(begin) == NamePart.UNKNOWN;
    int given = comma + 1;
    if (!(between.equals(", ") || between.equals(",")) || !family || !names.word(given).capital()) {
      return begin;
    }
    boolean apposition =
        names.part(begin) == NamePart.UNKNOWN
            && (UnknownName.looksNorwegian(names.word(begin).lower())
                || (given + 1 < names.size()
                    && names.joins(given)
                    && names.part(given + 1).family()));
    boolean initial =
        names.part(given) == NamePart.INITIAL
            && names.part(begin).family()
            && names.text().at(names.word(given).end()) == '.';
    boolean sure =
        (names.part(given) == NamePart.GIVEN && !apposition)
            || initial
            || (names.part(given) == NamePart.WEAK_GIVEN
                && (names.part(begin) == NamePart.FAMILY
                    || (Vocabulary.get().isFamily(names.word(begin).lower())
                        && names.word(begin).length() > 2
                        && !NameContext.MONTH.has(names.word(given).lower()))));
    if (!sure
        || (names.part(begin) == NamePart.UNKNOWN
            && names.word(begin).opens()
            && followedByList(given))) {
      return begin;
    }
    int end = given + 1;
    while (end < names.size()
        && names.joins(end - 1)
        && names.word(end).capital()
        && (names.part(end).given() || names.part(end) == NamePart.INITIAL)) {
      end++;
    }
    return end;
  }

  private boolean followedByList(int given) {
    return given + 1 < names.size() && names.between(given).startsWith(",");
  }
}
