package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.charset.Charset;

/** A table that is read in blocks of whole rows, so that several threads can share one file. */
public non-sealed interface BlockTable extends TableSource {

  /**
   * Opens the table on the supposition that it is UTF-8. A block that isn't fails, and so does much
   * else in a file of another encoding: then {@link #charset} tells what it is.
   *
   * @throws no.tilsynslupe.sak.UserError when the file can't be read as a table at all
   */
  BlockSource open() throws IOException;

  /** Opens the table in the encoding that {@link #charset} told. */
  BlockSource open(Charset charset) throws IOException;

  /**
   * Reads every byte to find the encoding.
   *
   * @throws no.tilsynslupe.sak.UserError when there is none that fits
   */
  Charset charset() throws IOException;
}
