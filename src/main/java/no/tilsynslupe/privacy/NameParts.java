package no.tilsynslupe.privacy;

import java.util.Set;

/** Tells what each word of a text can be in a name. */
final class NameParts {
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "al", "el", "bin", "ben", "da", "dos", "di", "af", "le",
          "la", "del", "du", "abu", "ibn", "ul", "ur", "und", "ter", "ten", "st");

  /** What most Norwegian family names that were farms end in. */
  private static final String[] ENDINGS = {
    "stad", "vik", "land", "heim", "eim", "rud", "erud", "nes", "ness", "haug", "haugen", "berg",
    "berget", "dal", "dahl", "dalen", "set", "seth", "sæter", "sæther", "eng", "moen", "bakk",
    "bakken", "lien", "ås", "aas", "gård", "gaard", "strand", "sen", "sson", "mark", "stein",
    "holm", "holt", "hus", "huus", "tveit", "tvedt", "rød", "røed", "bø", "by", "lund", "voll",
    "vold", "ski", "ska", "wicz", "ov", "ova", "enko", "yan", "oğlu", "oglu", "zadeh", "vang", "um",
    "brekke", "hagen", "sund", "løkken", "mo", "myr", "foss", "øy", "eide", "li", "lie"
  };

  private static final int SHORTEST_WITH_ENDING = 6;
  private static final int SHORTEST_PATRONYM = 5;

  private final Vocabulary vocabulary = Vocabulary.get();

  /** What the word can be; a small first letter makes no difference here. */
  NamePart of(Word word) {
    String lower = word.lower();
    if (word.length() == 1) {
      return word.capital() ? NamePart.INITIAL : NamePart.NONE;
    }
    if (!word.capital() && PARTICLES.contains(lower)) {
      return NamePart.PARTICLE;
    }
    NamePart part = listed(lower);
    if (part == NamePart.NONE) {
      if (isWord(lower) || (word.capital() && NameContext.ORGANISATION_BEHIND.has(lower))) {
        return NamePart.NONE;
      }
      String stem = stem(lower);
      part = stem.equals(lower) ? NamePart.NONE : listed(stem);
      if (part == NamePart.NONE && word.capital()) {
        part = unlisted(lower, stem);
      }
    }
    return part;
  }

  /** Without the genitive's s. */
  private static String stem(String lower) {
    if (lower.endsWith("'s")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean genitive = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
    return genitive ? lower.substring(0, lower.length() - 1) : lower;
  }

  private NamePart listed(String lower) {
    boolean doubtful = vocabulary.isCommon(lower) || vocabulary.isPlace(lower);
    if (vocabulary.isGiven(lower)) {
      return doubtful ? NamePart.WEAK_GIVEN : NamePart.GIVEN;
    }
    if (vocabulary.isFamily(lower)) {
      return doubtful ? NamePart.WEAK_FAMILY : NamePart.FAMILY;
    }
    return NamePart.NONE;
  }

  private NamePart unlisted(String lower, String stem) {
    if (isWord(lower) || isWord(stem)) {
      return NamePart.NONE;
    }
    if (isPatronym(lower) || isPatronym(stem)) {
      return NamePart.FAMILY;
    }
    if (lower.length() >= SHORTEST_WITH_ENDING) {
      for (String ending : ENDINGS) {
        if (lower.endsWith(ending) || stem.endsWith(ending)) {
          return NamePart.WEAK_FAMILY;
        }
      }
    }
    return NamePart.UNKNOWN;
  }

  private boolean isWord(String lower) {
    return vocabulary.isCommon(lower) || vocabulary.isPlace(lower);
  }

  /** A given name and -sen, -son or -dottir. */
  private boolean isPatronym(String lower) {
    if (lower.length() < SHORTEST_PATRONYM) {
      return false;
    }
    for (String ending :
        new String[] {"ssen", "sson", "sen", "son", "dóttir", "dottir", "sdatter"}) {
      if (lower.endsWith(ending)) {
        String root = lower.substring(0, lower.length() - ending.length());
        if (vocabulary.isGiven(root) || vocabulary.isGiven(root + "e")) {
          return true;
        }
      }
    }
    return false;
  }
}
