package no.tilsynslupe.criterion.notion;

import no.tilsynslupe.sak.TextStart;

/** The beginning of a text, to be quoted in a sentence. */
public final class Utdrag {
  private static final int LONGEST = 100;

  private Utdrag() {}

  /** At most some hundred characters, in whole words, on one line. */
  public static String av(String text) {
    String line = line(text);
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return (space > 0 ? line.substring(0, space) : TextStart.of(line, LONGEST)) + " …";
  }

  /** The text with single spaces, as far as it may be needed. */
  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length() && line.length() <= LONGEST + 1; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
