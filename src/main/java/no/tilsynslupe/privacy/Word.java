package no.tilsynslupe.privacy;

/**
 * A word of a text: letters, and the apostrophes within.
 *
 * @param begin place of its first char in the clean text
 * @param end one past its last
 * @param text as written
 * @param lower in lower case
 * @param capital it begins with a capital letter
 * @param shout it has two letters or more, all of them capitals
 * @param opens it is the first of its sentence, or of the text
 */
record Word(
    int begin, int end, String text, String lower, boolean capital, boolean shout, boolean opens) {

  int length() {
    return end - begin;
  }
}
