package no.tilsynslupe.privacy;

import java.util.List;

/**
 * Finds names of persons: listed given and family names, with what stands between and behind them;
 * listed names that are words or places too, and unlisted ones, only where the words around say
 * that a person is meant.
 */
final class NameFinder {
  private static final int MOST_PARTS = 6;
  private static final int SHORTEST_SHOUTED = 4;

  private static final String[] NORWEGIAN_ENDINGS = {
    "en", "et", "ene", "er", "ing", "inga", "ar", "ane", "sjon", "het", "heit", "skap", "te", "de",
    "ig", "leg", "isk", "sk", "st", "ert", "dom", "else", "lig", "tt", "ast", "as"
  };

  private final Words words;
  private final CleanText text;
  private final NamePart[] parts;
  private final boolean shouted;
  private final List<Finding> found;

  NameFinder(Words words, List<Finding> found) {
    this.words = words;
    this.text = words.text();
    this.found = found;
    this.parts = new NamePart[words.size()];
    NameParts known = new NameParts();
    int shouts = 0;
    int long_ = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = known.of(words.get(i));
      if (parts[i] == NamePart.INITIAL && isPreposition(i)) {
        parts[i] = NamePart.NONE;
      }
      if (words.get(i).length() > 2) {
        long_++;
        shouts += words.get(i).shout() ? 1 : 0;
      }
    }
    this.shouted = shouts * 2 > long_ && long_ > 1;
  }

  /** «I Mai»: the word, not an initial. */
  private boolean isPreposition(int i) {
    Word word = words.get(i);
    boolean small = word.text().equals("I") || word.text().equals("Å");
    return small && text.at(word.end()) != '.';
  }

  void find() {
    int i = 0;
    while (i < parts.length) {
      int end = parts[i] == NamePart.NONE || parts[i] == NamePart.PARTICLE ? i : chain(i);
      if (end > i) {
        i = end;
      } else {
        i++;
      }
    }
  }

  /** The name that begins with a word; one past its last word, or the word itself for none. */
  private int chain(int begin) {
    int reversed = familyFirst(begin);
    if (reversed > begin) {
      return add(begin, reversed, Confidence.SIKKER);
    }
    if (!words.get(begin).capital()) {
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
      return isSingleName(first) ? add(first, end, Confidence.SANNSYNLIG) : begin;
    }
    if (!isFullName(first, end)) {
      // What is no name together may be one alone.
      return begin;
    }
    return add(first, end, Confidence.SIKKER);
  }

  private int add(int begin, int end, Confidence confidence) {
    int last = words.get(end - 1).end() - 1;
    boolean stop = parts[end - 1] == NamePart.INITIAL && text.at(last + 1) == '.';
    // «Lars'» and «Magnus'»: the apostrophe of a genitive belongs to the name.
    found.add(
        new Finding(
            IdentityKind.NAVN,
            text.from(words.get(begin).begin()),
            text.to(stop ? last + 1 : last),
            confidence));
    return end;
  }

  /** One past the last word that may belong to the same name. */
  private int endOfChain(int begin) {
    int end = begin + 1;
    while (end < parts.length && end - begin < MOST_PARTS && joins(end - 1)) {
      NamePart part = parts[end];
      Word word = words.get(end);
      boolean member =
          part == NamePart.PARTICLE
              ? end + 1 < parts.length
                  && joins(end)
                  && (words.get(end + 1).capital() || parts[end + 1] == NamePart.PARTICLE)
              : word.capital() && part != NamePart.NONE && !(word.opens() && isNewLine(end - 1));
      if (!member) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isNewLine(int word) {
    return words.between(word).indexOf('\n') >= 0;
  }

  /** True when nothing but a space, a hyphen or the stop of an initial is before the next word. */
  private boolean joins(int word) {
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

  private boolean beginsName(int i, int end) {
    NamePart part = parts[i];
    if (part == NamePart.PARTICLE) {
      return false;
    }
    if (part == NamePart.UNKNOWN) {
      return isUnknownName(i, end);
    }
    boolean organisation =
        i > 0
            && words.adjacent(i - 1)
            && NameContext.isOrganisationBefore(words.get(i - 1).lower());
    if (organisation && part != NamePart.GIVEN) {
      return false;
    }
    // «Per 31.12», «Dag 3», and whatever opens a sentence before a name: «Hans Kari».
    boolean doubtfulOpening = part == NamePart.WEAK_GIVEN && words.get(i).opens() && !shouted;
    return !doubtfulOpening
        || end - i == 1
        || parts[i + 1] != NamePart.GIVEN
        || words.joint(i) == '-'
        || !isPronoun(i);
  }

  private boolean isPronoun(int i) {
    return switch (words.get(i).lower()) {
      case "han",
          "hun",
          "ho",
          "hen",
          "den",
          "det",
          "de",
          "di",
          "vi",
          "du",
          "dere",
          "jeg",
          "eg",
          "man",
          "sin",
          "hans",
          "min",
          "din",
          "per",
          "even",
          "are",
          "vår",
          "else" ->
          true;
      default -> false;
    };
  }

  /** An unknown word can begin a name before a strong part, but not where it opens a sentence. */
  private boolean isUnknownName(int i, int end) {
    Word word = words.get(i);
    if (word.shout() && !shouted) {
      return false;
    }
    if (roleBefore(i, false)) {
      return true;
    }
    if (looksNorwegian(word.lower())) {
      return false;
    }
    boolean before = end - i > 1 && parts[i + 1].strong();
    return before || isUnknownPerson(i, end);
  }

  /** The endings of nouns and verbs, which open sentences; foreign names hardly have them. */
  private static boolean looksNorwegian(String lower) {
    for (String ending : NORWEGIAN_ENDINGS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** A word in no list that does what only persons do: «at Darwish har», «Dilnaz møtte». */
  private boolean isUnknownPerson(int i, int end) {
    Word word = words.get(i);
    if (word.length() < 3 || end >= parts.length || !words.adjacent(end - 1) || !isTitled(word)) {
      return false;
    }
    String next = words.get(end).lower();
    boolean two = end - i == 2 && parts[i + 1] == NamePart.UNKNOWN;
    if (end - i > 1 && !two) {
      return false;
    }
    boolean genitive = two && words.get(end - 1).lower().endsWith("s") && !words.get(end).capital();
    return NameContext.isSpeech(next)
        || genitive
        || (NameContext.isVerb(next) && !next.equals("og") && (two ? !word.opens() : inClause(i)));
  }

  /** One capital, and it is the first letter. */
  private static boolean isTitled(Word word) {
    return word.text().substring(1).equals(word.lower().substring(1));
  }

  private boolean inClause(int i) {
    return i > 0
        && words.adjacent(i - 1)
        && switch (words.get(i - 1).lower()) {
          case "at", "om", "når", "fordi", "hvis", "dersom", "mens" -> true;
          default -> false;
        };
  }

  private boolean endsName(int first, int end) {
    NamePart part = parts[end - 1];
    if (part == NamePart.PARTICLE || part == NamePart.NONE) {
      return false;
    }
    if (end - first == 1) {
      return true;
    }
    if (part == NamePart.UNKNOWN) {
      return !words.get(end - 1).shout() || shouted;
    }
    if (part == NamePart.INITIAL) {
      // «Kari N.» but not «Kari I tillegg».
      char behind = text.at(words.get(end - 1).end());
      return behind == '.'
          || behind == ','
          || behind == 0
          || words.get(end - 1).lower().charAt(0) != 'i';
    }
    return true;
  }

  private boolean isFullName(int first, int end) {
    int strong = 0;
    int given = 0;
    int family = 0;
    int unknown = 0;
    int initials = 0;
    boolean months = true;
    for (int i = first; i < end; i++) {
      strong += parts[i].strong() ? 1 : 0;
      given += parts[i].given() ? 1 : 0;
      family += parts[i].family() ? 1 : 0;
      unknown += parts[i] == NamePart.UNKNOWN ? 1 : 0;
      initials += parts[i] == NamePart.INITIAL ? 1 : 0;
      months &= NameContext.isMonth(words.get(i).lower());
    }
    if (months) {
      return false;
    }
    // Codes are words in capitals, joined: «ANDRE_GRUNNER».
    if (strong == 0 && unknown > 0 && words.get(first).shout()) {
      return false;
    }
    if (isStreetOrOffice(end) && (given == 0 || family == 0 || strong < 2)) {
      return false;
    }
    if (strong > 0 || (given > 0 && family + unknown + initials + given > 1)) {
      return given > 0 || strong > 0;
    }
    if (initials > 0 && family > 0) {
      return true;
    }
    if (unknown > 0 && isUnknownInChain(first, end)) {
      return true;
    }
    return (family > 0 || unknown > 0) && roleBefore(first, family > 0);
  }

  /** «Tharshini Kanagasabais søknad», «O. Abdulle oppgir». */
  private boolean isUnknownInChain(int first, int end) {
    if (parts[first] == NamePart.INITIAL) {
      return end < parts.length
          && words.adjacent(end - 1)
          && !looksNorwegian(words.get(end - 1).lower())
          && NameContext.isVerb(words.get(end).lower());
    }
    return isUnknownPerson(first, end);
  }

  private boolean isStreetOrOffice(int end) {
    return end < parts.length
        && !isSmallWord(words.get(end))
        && (words.adjacent(end - 1) || words.joint(end - 1) == '-')
        && NameContext.isOrganisationBehind(words.get(end).lower());
  }

  /** «Kristin sa»: forms of companies, but in small letters words. */
  private static boolean isSmallWord(Word word) {
    return !word.capital() && (word.lower().equals("sa") || word.lower().equals("da"));
  }

  private boolean isSingleName(int i) {
    Word word = words.get(i);
    NamePart part = parts[i];
    if (isStreetOrOffice(i + 1) || inOrganisation(i)) {
      return false;
    }
    boolean role = roleBefore(i, part.listed());
    return switch (part) {
      case GIVEN -> !word.shout() || word.length() >= SHORTEST_SHOUTED || role;
      case FAMILY -> (!isPlaced(i) && !word.shout()) || word.length() >= SHORTEST_SHOUTED || role;
      case WEAK_GIVEN -> role ? !NameContext.isMonth(word.lower()) : isWeakGivenName(i);
      case WEAK_FAMILY -> role || isWeakFamilyName(i);
      case UNKNOWN -> role || isUnknownName(i, i + 1);
      default -> false;
    };
  }

  /** «i Naustdal»: most family names were farms. */
  private boolean isPlaced(int i) {
    boolean inside =
        i > 0
            && switch (words.get(i - 1).lower()) {
              case "i", "på", "ved", "nær", "utenfor", "rundt", "mellom" -> true;
              default -> false;
            };
    String lower = words.get(i).lower();
    return inside && !lower.endsWith("sen") && !lower.endsWith("son");
  }

  private boolean inOrganisation(int i) {
    return i > 0
        && words.adjacent(i - 1)
        && NameContext.isOrganisationBefore(words.get(i - 1).lower());
  }

  private boolean isWeakGivenName(int i) {
    Word word = words.get(i);
    String lower = word.lower();
    if (word.shout() || NameContext.isMonth(lower) || digitBehind(i)) {
      return false;
    }
    if (Vocabulary.get().isPlace(lower)
        && i > 0
        && NameContext.isPlacePreposition(words.get(i - 1).lower())) {
      return false;
    }
    boolean verb = i + 1 < parts.length && words.adjacent(i) && isPersonVerb(i + 1, word.opens());
    if (word.opens()) {
      return (verb && !isPronoun(i) && !isImpersonal(i + 1)) || coordinated(i) || isWeakGenitive(i);
    }
    return true;
  }

  /** «Bjørns leilighet», «Hans' bil»; but «Livs-», «Dags dato», «Hans søknad». */
  private boolean isWeakGenitive(int i) {
    String lower = words.get(i).lower();
    boolean apostrophe = text.at(words.get(i).end()) == '\'';
    boolean ending =
        lower.endsWith("s")
            && !Vocabulary.get().isGiven(lower)
            && !lower.equals("dags")
            && !lower.equals("vårs");
    boolean noun =
        i + 1 < parts.length && !words.get(i + 1).capital() && (apostrophe || words.adjacent(i));
    return noun && (apostrophe || ending);
  }

  /** What animals, weather and feasts do, too. */
  private boolean isImpersonal(int i) {
    return switch (words.get(i).lower()) {
      case "er",
          "var",
          "ble",
          "kan",
          "kunne",
          "tok",
          "tar",
          "kommer",
          "kom",
          "går",
          "gikk",
          "begynner",
          "begynte",
          "gir",
          "ga",
          "startet",
          "vart",
          "vert",
          "kjem",
          "virker",
          "viser",
          "viste" ->
          true;
      default -> false;
    };
  }

  private boolean isPersonVerb(int i, boolean opening) {
    String lower = words.get(i).lower();
    return NameContext.isSpeech(lower)
        || (NameContext.isVerb(lower) && (!opening || !lower.equals("og")));
  }

  /** «Kari og Odd», «Odd og Kari». */
  private boolean coordinated(int i) {
    boolean behind =
        i + 2 < parts.length
            && words.get(i + 1).lower().equals("og")
            && parts[i + 2].given()
            && words.get(i + 2).capital();
    boolean before =
        i > 1
            && words.get(i - 1).lower().equals("og")
            && parts[i - 2].given()
            && words.get(i - 2).capital();
    return behind || before;
  }

  private boolean isWeakFamilyName(int i) {
    Word word = words.get(i);
    if (word.shout()) {
      return false;
    }
    boolean placed = i > 0 && NameContext.isPlacePreposition(words.get(i - 1).lower());
    String next = i + 1 < parts.length && words.adjacent(i) ? words.get(i + 1).lower() : "";
    boolean place = Vocabulary.get().isPlace(word.lower());
    String before = i > 0 ? words.get(i - 1).lower() : "";
    boolean clause = before.equals("at") || before.equals("om") || before.equals("når");
    boolean person = !word.opens() && !place && (NameContext.isVerb(next) || before.equals("ring"));
    boolean genitive =
        !place
            && !word.opens()
            && word.lower().endsWith("s")
            && !Vocabulary.get().isFamily(word.lower())
            && !next.isEmpty();
    return !placed
        && (NameContext.isSpeech(next)
            || person
            || genitive
            || (clause && !next.isEmpty() && !words.get(i + 1).capital())
            || (word.opens()
                && !place
                && word.length() > 2
                && Vocabulary.get().isFamily(word.lower())
                && (next.equals("ble") || next.equals("har") || next.equals("vil"))));
  }

  private boolean digitBehind(int i) {
    int at = words.get(i).end();
    while (text.at(at) == ' ' || text.at(at) == '.') {
      at++;
    }
    return text.isDigit(at);
  }

  /**
   * A title or role right before, with a full stop or colon at most between.
   *
   * @param known the word is in a list; then any role will do
   */
  private boolean roleBefore(int i, boolean known) {
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
    return near && NameContext.isRole(before) && (known || !NameContext.isSoftRole(before));
  }

  /** «Hansen, Kari»; one past the last word, or {@code begin}. */
  private int familyFirst(int begin) {
    int comma = begin;
    while (comma + 1 < parts.length
        && words.joint(comma) == '-'
        && words.get(comma + 1).capital()) {
      comma++;
    }
    if (comma + 1 >= parts.length || !words.get(begin).capital()) {
      return begin;
    }
    String between = words.between(comma);
    boolean family = parts[begin].family() || parts[begin] == NamePart.UNKNOWN;
    int given = comma + 1;
    if (!(between.equals(", ") || between.equals(",")) || !family || !words.get(given).capital()) {
      return begin;
    }
    boolean apposition =
        parts[begin] == NamePart.UNKNOWN
            && (looksNorwegian(words.get(begin).lower())
                || (given + 1 < parts.length && joins(given) && parts[given + 1].family()));
    boolean initial =
        parts[given] == NamePart.INITIAL
            && parts[begin].family()
            && text.at(words.get(given).end()) == '.';
    boolean sure =
        (parts[given] == NamePart.GIVEN && !apposition)
            || initial
            || (parts[given] == NamePart.WEAK_GIVEN
                && (parts[begin] == NamePart.FAMILY
                    || (Vocabulary.get().isFamily(words.get(begin).lower())
                        && words.get(begin).length() > 2
                        && !NameContext.isMonth(words.get(given).lower()))));
    if (!sure
        || (parts[begin] == NamePart.UNKNOWN
            && words.get(begin).opens()
            && followedByList(given))) {
      return begin;
    }
    int end = given + 1;
    while (end < parts.length
        && joins(end - 1)
        && words.get(end).capital()
        && (parts[end].given() || parts[end] == NamePart.INITIAL)) {
      end++;
    }
    return end;
  }

  private boolean followedByList(int given) {
    return given + 1 < parts.length && words.between(given).startsWith(",");
  }

  /** In a text without capitals: a given and a family name, or a given name behind a role. */
  private int uncapitalised(int i) {
    if (!parts[i].listed() || words.get(i).length() < 3) {
      return i;
    }
    boolean fileName = words.joint(i) == '-' || words.joint(i) == '_';
    boolean pair =
        i + 1 < parts.length
            && joins(i)
            && (parts[i].strong() || fileName)
            && (parts[i + 1].strong() || (fileName && parts[i].strong() && parts[i + 1].listed()))
            && (parts[i].given() || parts[i + 1].given());
    if (pair) {
      int end = i + 2;
      while (end < parts.length && joins(end - 1) && parts[end].strong()) {
        end++;
      }
      return add(i, end, Confidence.SANNSYNLIG);
    }
    if (parts[i] != NamePart.GIVEN) {
      return i;
    }
    boolean role = roleBefore(i, true) || behindCompany(i);
    String next = i + 1 < parts.length && words.adjacent(i) ? words.get(i + 1).lower() : "";
    boolean speech =
        NameContext.isSpeech(next) || (words.get(i).opens() && NameContext.isVerb(next));
    return words.get(i).length() >= SHORTEST_SHOUTED && (role || speech)
        ? add(i, i + 1, Confidence.MULIG)
        : i;
  }

  /** «snakket med tuva», «ringte guro». */
  private boolean behindCompany(int i) {
    if (i == 0 || !words.adjacent(i - 1)) {
      return false;
    }
    return switch (words.get(i - 1).lower()) {
      case "med", "ringte", "ringde", "ring", "hos", "hilsen", "snakket", "snakka", "møtte" -> true;
      default -> false;
    };
  }
}
