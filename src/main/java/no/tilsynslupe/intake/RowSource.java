package no.tilsynslupe.intake;

import java.io.IOException;

/**
 * The rows of one table, one after another; blank lines are not rows. The first one is the header.
 */
public interface RowSource extends AutoCloseable {

  /** Moves to the next row; false at the end. */
  boolean next() throws IOException;

  /** The cells of the row; valid until the next call of {@link #next}. */
  String[] cells();

  /** Line where the row begins as an editor shows it, or the row number in a sheet; from 1. */
  long line();

  @Override
  void close() throws IOException;
}
