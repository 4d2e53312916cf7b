package no.tilsynslupe.privacy;

/** One word alone as a name: sure where it can be nothing else, else by the words around. */
final class SingleName {
  private static final int SHORTEST_SHOUTED = 4;

  private final NameWords names;
  private final UnknownName unknown;

  SingleName(NameWords names, UnknownName unknown) {
    this.names = names;
    this.unknown = unknown;
  }

  boolean is(int i) {
    Word word = names.word(i);
    NamePart part = names.part(i);
    if (names.isStreetOrOffice(i + 1) || names.inOrganisation(i)) {
      return false;
    }
    boolean role = names.roleBefore(i, part.listed());
    return switch (part) {
      case GIVEN -> !word.shout() || word.length() >= SHORTEST_SHOUTED || role;
      case FAMILY -> (!isPlaced(i) && !word.shout()) || word.length() >= SHORTEST_SHOUTED || role;
      case WEAK_GIVEN -> role ? !NameContext.MONTH.has(word.lower()) : isWeakGivenName(i);
      case WEAK_FAMILY -> role || isWeakFamilyName(i);
      case UNKNOWN -> role || unknown.begins(i, i + 1);
      default -> false;
    };
  }

  /** «i Naustdal»: most family names were farms. */
  private boolean isPlaced(int i) {
    boolean inside = NameContext.INSIDE.has(names.before(i));
    String lower = names.word(i).lower();
    return inside && !lower.endsWith("sen") && !lower.endsWith("son");
  }

  private boolean isWeakGivenName(int i) {
    Word word = names.word(i);
    String lower = word.lower();
    if (word.shout() || NameContext.MONTH.has(lower) || digitBehind(i)) {
      return false;
    }
    if (Vocabulary.get().isPlace(lower) && NameContext.PLACE_PREPOSITION.has(names.before(i))) {
      return false;
    }
    boolean verb = i + 1 < names.size() && names.adjacent(i) && isPersonVerb(i + 1, word.opens());
    if (word.opens()) {
      return (verb
              && !NameContext.PRONOUN.has(lower)
              && !NameContext.IMPERSONAL.has(names.word(i + 1).lower()))
          || coordinated(i)
          || isWeakGenitive(i);
    }
    return true;
  }

  /** «Bjørns leilighet», «Hans' bil»; but «Livs-», «Dags dato», «Hans søknad». */
  private boolean isWeakGenitive(int i) {
    String lower = names.word(i).lower();
    boolean apostrophe = names.text().at(names.word(i).end()) == '\'';
    boolean ending =
        lower.endsWith("s")
            && !Vocabulary.get().isGiven(lower)
            && !lower.equals("dags")
            && !lower.equals("vårs");
    boolean noun =
        i + 1 < names.size() && !names.word(i + 1).capital() && (apostrophe || names.adjacent(i));
    return noun && (apostrophe || ending);
  }

  private boolean isPersonVerb(int i, boolean opening) {
    String lower = names.word(i).lower();
    return NameContext.SPEECH.has(lower)
        || (NameContext.VERB.has(lower) && (!opening || !lower.equals("og")));
  }

  /** «Kari og Odd», «Odd og Kari». */
  private boolean coordinated(int i) {
    boolean behind =
        i + 2 < names.size()
            && names.word(i + 1).lower().equals("og")
            && names.part(i + 2).given()
            && names.word(i + 2).capital();
    boolean before =
        i > 1
            && names.word(i - 1).lower().equals("og")
            && names.part(i - 2).given()
            && names.word(i - 2).capital();
    return behind || before;
  }

  private boolean isWeakFamilyName(int i) {
    Word word = names.word(i);
    if (word.shout()) {
      return false;
    }
    boolean placed = NameContext.PLACE_PREPOSITION.has(names.before(i));
    String next = names.next(i);
    boolean place = Vocabulary.get().isPlace(word.lower());
    String before = names.before(i);
    boolean clause = before.equals("at") || before.equals("om") || before.equals("når");
    boolean person =
        !word.opens() && !place && (NameContext.VERB.has(next) || before.equals("ring"));
    boolean genitive =
        !place
            && !word.opens()
            && word.lower().endsWith("s")
            && !Vocabulary.get().isFamily(word.lower())
            && !next.isEmpty();
    return !placed
        && (NameContext.SPEECH.has(next)
            || person
            || genitive
            || (clause && !next.isEmpty() && !names.word(i + 1).capital())
            || (word.opens()
                && !place
                && word.length() > 2
                && Vocabulary.get().isFamily(word.lower())
                && (next.equals("ble") || next.equals("har") || next.equals("vil"))));
  }

  private boolean digitBehind(int i) {
    int at = names.word(i).end();
    while (names.text().at(at) == ' ' || names.text().at(at) == '.') {
      at++;
    }
    return names.text().isDigit(at);
  }
}
