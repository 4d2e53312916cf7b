package no.tilsynslupe.privacy;

/** The words of a text, with what each can be in a name, and what stands around them. */
final class NameWords {
  private final Words words;
  private final CleanText text;
  private final NamePart[] parts;
  private final boolean shouted;

  NameWords(Words words) {
    this.words = words;
    this.text = words.text();
    this.parts = new NamePart[words.size()];
    NameParts known = new NameParts();
    int shouts = 0;
    int longer = 0;
    for (int i = 0; i < parts.length; i++) {
      Word word = words.get(i);
      NamePart part = known.of(word);
      parts[i] = part == NamePart.INITIAL && isPreposition(i) ? NamePart.NONE : part;
      if (word.length() > 2) {
        longer++;
        shouts += word.shout() ? 1 : 0;
      }
    }
    this.shouted = shouts * 2 > longer && longer > 1;
  }

  int size() {
    return parts.length;
  }

  Word word(int i) {
    return words.get(i);
  }

  NamePart part(int i) {
    return parts[i];
  }

  /** Most of the text is in capitals, so that they say nothing. */
  boolean shouted() {
    return shouted;
  }

  /** True when only spaces stand between a word and the next. */
  boolean adjacent(int i) {
    return words.adjacent(i);
  }

  /** What stands between a word and the next. */
  String between(int i) {
    return words.between(i);
  }

  /** The single char between a word and the next, or 0. */
  char joint(int i) {
    return words.joint(i);
  }

  CleanText text() {
    return text;
  }

  /** The word before, in lower case, or nothing. */
  String before(int i) {
    return i > 0 ? words.get(i - 1).lower() : "";
  }

  /** The word behind, in lower case, or nothing where more than a space is between. */
  String next(int i) {
    return i + 1 < parts.length && words.adjacent(i) ? words.get(i + 1).lower() : "";
  }

  /** A line ends between a word and the next. */
  boolean isNewLine(int word) {
    return words.between(word).indexOf('\n') >= 0;
  }

  /** True when nothing but a space, a hyphen or the stop of an initial is before the next word. */
  boolean joins(int word) {
    if (words.adjacent(word)) {
      return true;
    }
    String between = words.between(word);
    boolean initial = parts[word] == NamePart.INITIAL;
    return between.isEmpty()
        || between.equals("-")
        || between.equals("_")
        || (initial && (between.equals(". ") || between.equals(".")));
  }

  /** «Nav Bjerke», «hotell Norge». */
  boolean inOrganisation(int i) {
    return i > 0
        && words.adjacent(i - 1)
        && NameContext.ORGANISATION_BEFORE.has(words.get(i - 1).lower());
  }

  /** «Hansens gate», «Bjerke skole». */
  boolean isStreetOrOffice(int end) {
    return end < parts.length
        && !isSmallWord(words.get(end))
        && (isDomain(end)
            || ((words.adjacent(end - 1) || words.joint(end - 1) == '-')
                && NameContext.ORGANISATION_BEHIND.has(words.get(end).lower())));
  }

  /** «Finn.no». */
  private boolean isDomain(int end) {
    return words.joint(end - 1) == '.' && NameContext.DOMAIN.has(words.get(end).lower());
  }

  /** «Kristin sa»: forms of companies, but in small letters words. */
  private static boolean isSmallWord(Word word) {
    return !word.capital() && (word.lower().equals("sa") || word.lower().equals("da"));
  }

  /**
   * A title or role right before, with a full stop or colon at most between.
   *
   * @param known the word is in a list; then any role will do
   */
  boolean roleBefore(int i, boolean known) {
    if (i == 0) {
      return false;
    }
    String between = words.between(i - 1);
    boolean near =
        words.adjacent(i - 1)
            || between.equals(". ")
            || between.equals(": ")
            || between.equals(":")
            || between.equals("/")
            || between.equals(" (");
    String before = words.get(i - 1).lower();
    if (between.equals(". ") && before.length() > 3) {
      return false;
    }
    return near && NameContext.ROLE.has(before) && (known || !NameContext.SOFT_ROLE.has(before));
  }

  /** «I Mai»: the word, not an initial. */
  private boolean isPreposition(int i) {
    Word word = words.get(i);
    boolean small = word.text().equals("I") || word.text().equals("Å");
    return small && text.at(word.end()) != '.';
  }
}
