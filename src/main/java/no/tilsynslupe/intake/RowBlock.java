package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Some rows of a table, one after another; blank lines are not rows. Most rows are plain: their
 * cells stand as they are in the bytes of the block, and no string is made of them.
 */
public interface RowBlock {

  /** Place of the block in the file, from 0. */
  int number();

  /** Moves to the next row; false at the end. */
  boolean next() throws IOException;

  /** Line where the row begins as an editor shows it; from 1. */
  long line();

  /** True when the row has as many cells as the header, and all stand in {@link #utf8}. */
  boolean isPlain();

  /** The bytes of the block. */
  byte[] utf8();

  /** First byte of a cell of a plain row; no space stands at either end of it. */
  int from(int cell);

  /** One past the last byte of a cell of a plain row. */
  int to(int cell);

  /** The cells of the row as strings, of a plain one, too. */
  String[] cells();

  /** Place of the row in the text of the file, in bytes. */
  long offset();

  /** Bytes of the row. */
  int length();

  /** Place of the block in the text of the file, in bytes. */
  long blockOffset();

  /** Writes spaces over the row in the text of the block: the gate changed it. */
  void blot();

  /** All rows of the block as they stand, but those that were blotted out. */
  ByteBuffer text();

  /** First line with letters that were encoded twice ({@code Ã¸}), or 0. */
  long doubleEncodedLine();
}
