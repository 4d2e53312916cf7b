package no.tilsynslupe.intake;

import java.util.Arrays;

/** How many rows of each file met which fate. Tallies of cases and parts add up. */
public final class RowTally {
  /** What became of a row; every row has exactly one fate. */
  public enum Fate {
    GODTATT,
    AVVIST,
    /** Repeats a row of the same delivery. */
    DUPLIKAT,
    /** A later delivery has the row anew. */
    ERSTATTET
  }

  private final int files;
  private final long[] godtatt;
  private final long[] avvist;
  private final long[] duplikat;
  private final long[] erstattet;

  /** A tally of nothing yet. */
  public RowTally(int files) {
    this.files = files;
    this.godtatt = new long[files];
    this.avvist = new long[files];
    this.duplikat = new long[files];
    this.erstattet = new long[files];
  }

  private long[] counts(Fate fate) {
    return switch (fate) {
      case GODTATT -> godtatt;
      case AVVIST -> avvist;
      case DUPLIKAT -> duplikat;
      case ERSTATTET -> erstattet;
    };
  }

  public int files() {
    return files;
  }

  public long count(int file, Fate fate) {
    return counts(fate)[file];
  }

  /** All rows of the file that were accounted for. */
  public long total(int file) {
    return godtatt[file] + avvist[file] + duplikat[file] + erstattet[file];
  }

  public void add(int file, Fate fate, long rows) {
    counts(fate)[file] += rows;
  }

  /** Adds another tally of the same files. */
  public void add(RowTally other) {
    for (Fate fate : Fate.values()) {
      long[] mine = counts(fate);
      long[] theirs = other.counts(fate);
      for (int file = 0; file < files; file++) {
        mine[file] += theirs[file];
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowTally tally
        && Arrays.equals(godtatt, tally.godtatt)
        && Arrays.equals(avvist, tally.avvist)
        && Arrays.equals(duplikat, tally.duplikat)
        && Arrays.equals(erstattet, tally.erstattet);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new int[] {Arrays.hashCode(godtatt), Arrays.hashCode(avvist)});
  }
}
