package no.tilsynslupe.outcome;

import java.util.Comparator;
import no.tilsynslupe.sak.TextStart;

/**
 * A wording under a class: how a condition is put.
 *
 * @param klasse such as {@code DOKUMENTASJON}
 * @param tekst as written, white space apart, cut where it is long
 */
public record Phrase(String klasse, String tekst) implements Comparable<Phrase> {

  /** Longer ones are cut: those that are met again and again are short. */
  public static final int LONGEST = 200;

  private static final Comparator<Phrase> ORDER =
      Comparator.comparing(Phrase::klasse).thenComparing(Phrase::tekst);

  /** Of a text as it stands. */
  public static Phrase of(String klasse, String text) {
    StringBuilder even = new StringBuilder();
    for (int i = 0; i < text.length() && even.length() <= LONGEST; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        even.append(c);
      } else if (even.length() > 0 && even.charAt(even.length() - 1) != ' ') {
        even.append(' ');
      }
    }
    String start = TextStart.of(even, LONGEST);
    int end = start.length();
    while (end > 0 && (start.charAt(end - 1) == ' ' || start.charAt(end - 1) == '.')) {
      end--;
    }
    return new Phrase(klasse, start.substring(0, end));
  }

  @Override
  public int compareTo(Phrase other) {
    return ORDER.compare(this, other);
  }
}
