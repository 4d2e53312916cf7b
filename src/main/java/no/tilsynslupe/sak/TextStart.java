package no.tilsynslupe.sak;

/** The beginning of a text that is too long for its place. */
public final class TextStart {

  private TextStart() {}

  /**
   * As much of a text as there is room for. Never half of a character that takes two places, which
   * makes no sense alone.
   *
   * @param most number of UTF-16 units, at least 1
   */
  public static String of(CharSequence text, int most) {
    if (text.length() <= most) {
      return text.toString();
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.subSequence(0, end).toString();
  }
}
