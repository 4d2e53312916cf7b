package no.tilsynslupe.privacy;

/** What a word can be in a name. */
enum NamePart {
  /** A given name and nothing else. */
  GIVEN,
  /** A given name that is a word or a place, too. */
  WEAK_GIVEN,
  /** A family name and nothing else. */
  FAMILY,
  /** A family name that is a word or a place, too, or has the form of one. */
  WEAK_FAMILY,
  /** A single capital letter. */
  INITIAL,
  /** A small word between the parts of a name. */
  PARTICLE,
  /** An unknown word with a capital letter. */
  UNKNOWN,
  /** No part of a name. */
  NONE;

  boolean strong() {
    return this == GIVEN || this == FAMILY;
  }

  boolean given() {
    return this == GIVEN || this == WEAK_GIVEN;
  }

  boolean family() {
    return this == FAMILY || this == WEAK_FAMILY;
  }

  boolean listed() {
    return given() || family();
  }
}
