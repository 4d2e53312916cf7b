package no.tilsynslupe.criterion.notion;

/** The beginning of a text, to be quoted in a sentence. */
public final class Utdrag {
  private static final int LONGEST = 100;

  private Utdrag() {}

  /** At most some hundred characters, in whole words, on one line. */
  public static String av(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > 0 ? space : LONGEST;
    return line.substring(0, end) + " …";
  }
}
