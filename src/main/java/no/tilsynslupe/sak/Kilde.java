package no.tilsynslupe.sak;

/**
 * Where a record stands in the delivery.
 *
 * @param fil file name within the delivery ({@code vedtak.csv}, {@code bok.xlsx/vedtak})
 * @param linje line as an editor shows it, or row number in a sheet; 1 is the first
 */
public record Kilde(String fil, long linje) implements Comparable<Kilde> {

  @Override
  public int compareTo(Kilde other) {
    int byFile = fil.compareTo(other.fil);
    return byFile != 0 ? byFile : Long.compare(linje, other.linje);
  }

  @Override
  public String toString() {
    return fil + ":" + linje;
  }
}
