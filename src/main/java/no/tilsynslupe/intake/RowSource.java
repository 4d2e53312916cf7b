package no.tilsynslupe.intake;

import java.io.IOException;
import no.tilsynslupe.sak.Kilde;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table, one after another; blank lines are not rows. The first one is the header.
 */
public interface RowSource extends AutoCloseable {

  /** Moves to the next row; false at the end. */
  boolean next() throws IOException;

  /** The cells of the row; valid until the next call of {@link #next}. */
  String[] cells();

  /**
   * Why what the row was made from can't be used, or null: a row converted from another format.
   * Such a row is rejected, so that it is counted and its case known to be incomplete.
   */
  default @Nullable RowFault fault() {
    return null;
  }

  /**
   * File and line of what the row was made of, or null: where it stands is {@link #line} of the
   * table.
   */
  default @Nullable Kilde kilde() {
    return null;
  }

  /** Line where the row begins as an editor shows it, or the row number in a sheet; from 1. */
  long line();

  @Override
  void close() throws IOException;
}
