package no.tilsynslupe.privacy;

/** Words in no list that the words around make a name. */
final class UnknownName {
  private static final String[] NORWEGIAN_ENDINGS = {
    "en", "et", "ene", "er", "ing", "inga", "ar", "ane", "sjon", "het", "heit", "skap", "te", "de",
    "ig", "leg", "isk", "sk", "st", "ert", "dom", "else", "lig", "tt", "ast", "as"
  };

  private final NameWords names;

  UnknownName(NameWords names) {
    this.names = names;
  }

  /** An unknown word can begin a name before a strong part, but not where it opens a sentence. */
  boolean begins(int i, int end) {
    Word word = names.word(i);
    if (word.shout() && !names.shouted()) {
      return false;
    }
    if (names.roleBefore(i, false)) {
      return true;
    }
    if (looksNorwegian(word.lower())) {
      return false;
    }
    boolean before = end - i > 1 && names.part(i + 1).strong();
    return before || isUnknownPerson(i, end);
  }

  /** The endings of nouns and verbs, which open sentences; foreign names hardly have them. */
  static boolean looksNorwegian(String lower) {
    for (String ending : NORWEGIAN_ENDINGS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** A word in no list that does what only persons do: «at Darwish har», «Dilnaz møtte». */
  private boolean isUnknownPerson(int i, int end) {
    Word word = names.word(i);
    if (word.length() < 3 || end >= names.size() || !names.adjacent(end - 1) || !isTitled(word)) {
      return false;
    }
    String next = names.word(end).lower();
    boolean two = end - i == 2 && names.part(i + 1) == NamePart.UNKNOWN;
    if (end - i > 1 && !two) {
      return false;
    }
    boolean genitive =
        two && names.word(end - 1).lower().endsWith("s") && !names.word(end).capital();
    return NameContext.SPEECH.has(next)
        || genitive
        || (NameContext.VERB.has(next)
            && !next.equals("og")
            && (two ? !word.opens() : inClause(i)));
  }

  /** One capital, and it is the first letter. */
  private static boolean isTitled(Word word) {
    return word.text().substring(1).equals(word.lower().substring(1));
  }

  private boolean inClause(int i) {
    return names.adjacent(i - 1) && NameContext.CLAUSE.has(names.before(i));
  }

  /** «Tharshini Kanagasabais søknad», «O. Abdulle oppgir». */
  boolean isChain(int first, int end) {
    if (names.part(first) == NamePart.INITIAL) {
      return end < names.size()
          && names.adjacent(end - 1)
          && !looksNorwegian(names.word(end - 1).lower())
          && NameContext.VERB.has(names.word(end).lower());
    }
    return isUnknownPerson(first, end);
  }
}
