package no.tilsynslupe.language;

import java.util.List;

/**
 * A word of a text.
 *
 * @param surface as written
 * @param forms ways to read the whole word: as it stands, and corrected
 * @param pieces the parts of a hyphened word ({@code AMO-kurs}), each a word of its own
 * @param before what stands between this word and the one before
 */
record Token(String surface, List<Form> forms, List<Form> pieces, Break before) {
  /** How strongly a text is divided at a place. */
  enum Break {
    NONE,
    /** A dash, colon or parenthesis: what follows may explain what stands before. */
    DASH,
    COMMA,
    HARD
  }

  String fold() {
    return forms.get(0).fold();
  }
}
