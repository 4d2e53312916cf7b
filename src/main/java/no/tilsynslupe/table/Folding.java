package no.tilsynslupe.table;

/** Folds names and codes, so that case, spaces, punctuation and æøå don't count. */
public final class Folding {
  private Folding() {}

  /** Lower case, letters and digits only, æ/ä as ae, ø/ö as o, å as a. */
  public static String fold(String text) {
    return fold(text, "o", "a");
  }

  /** As {@link #fold(String)}, with ø as oe and å as aa, as some systems write them. */
  public static String foldWide(String text) {
    return fold(text, "oe", "aa");
  }

  private static String fold(String text, String oslash, String aring) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      switch (c) {
        case 'æ', 'ä' -> out.append("ae");
        case 'ø', 'ö' -> out.append(oslash);
        case 'å' -> out.append(aring);
        case 'é', 'è' -> out.append('e');
        default -> {
          if (Character.isLetterOrDigit(c)) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
