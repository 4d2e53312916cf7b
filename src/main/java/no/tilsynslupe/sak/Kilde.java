package no.tilsynslupe.sak;

import java.util.Comparator;

/**
 * Where a record stands in the delivery.
 *
 * @param fil file name within the delivery ({@code vedtak.csv}, {@code bok.xlsx/vedtak})
 * @param linje line as an editor shows it, or row number in a sheet; 1 is the first
 * @param rad tells apart the rows that are made of one line of another format; 0 where the line is
 *     the row. Not shown: a person finds the line
 */
public record Kilde(String fil, long linje, long rad) implements Comparable<Kilde> {
  private static final Comparator<Kilde> ORDER =
      Comparator.comparing(Kilde::fil).thenComparing(Kilde::linje).thenComparing(Kilde::rad);

  /** A line that is a row. */
  public Kilde(String fil, long linje) {
    this(fil, linje, 0);
  }

  @Override
  public int compareTo(Kilde other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return fil + ":" + linje;
  }
}
