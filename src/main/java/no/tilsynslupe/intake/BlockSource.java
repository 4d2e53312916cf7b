package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;

/** The text of one table, handed out in blocks of whole rows, in order. */
public interface BlockSource extends Closeable {

  /** The cells of the header. */
  String[] header();

  long headerLine();

  /** For example {@code ;}. */
  String separator();

  /** True when the first block is the only one. */
  boolean isSmall();

  /** A block to be filled, for one thread. */
  RowBlock block();

  /**
   * Fills the block with the next rows; false at the end. Safe for any thread: the blocks are
   * numbered in the order in which they are handed out, which is that of the file.
   */
  boolean next(RowBlock block) throws IOException;
}
