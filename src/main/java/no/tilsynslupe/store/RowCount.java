package no.tilsynslupe.store;

/** What became of the rows of one file; numbers of parts add up. */
public record RowCount(String fil, long godtatt, long avvist, long duplikat, long erstattet) {

  public long lest() {
    return godtatt + avvist + duplikat + erstattet;
  }
}
