package no.tilsynslupe.privacy;

import java.util.Set;

/** The words around a name that speak for or against its being one, listed in a resource. */
enum NameContext {
  /** What stands before the name of a person. */
  ROLE,
  /** Of these, the ones behind which an unknown capital word is not surely a name. */
  SOFT_ROLE,
  /** What persons do in case files. */
  VERB,
  /** Of these, the ones that hardly anything but a person does. */
  SPEECH,
  /** What stands before the name of an organisation. */
  ORGANISATION_BEFORE,
  /** What stands behind the name of a street, an office or an organisation. */
  ORGANISATION_BEHIND,
  /** What stands before a place. */
  PLACE_PREPOSITION,
  /** Months, which are given names, too. */
  MONTH,
  /** Pronouns and the like that open sentences, and are given names or look like them. */
  PRONOUN,
  /** What animals, weather and feasts do, too. */
  IMPERSONAL,
  /** What stands before somebody met or spoken to. */
  COMPANY,
  /** What opens a clause. */
  CLAUSE,
  /** What stands before a place that one is at: most family names were farms. */
  INSIDE,
  /** What a name on the net ends in. */
  DOMAIN;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that can't be changed
  private final Set<String> words = WordList.section("ord-ved-navn.txt", name());

  boolean has(String lower) {
    return words.contains(lower);
  }
}
