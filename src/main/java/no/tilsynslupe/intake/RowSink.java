package no.tilsynslupe.intake;

import java.io.IOException;
import no.tilsynslupe.table.RowValues;

/** Where the rows go that one thread has read of a file. */
interface RowSink {

  /**
   * A row that passed the gate and the checks; the values are reused for the next row.
   *
   * @param offset place of the row as it stood in the file, as {@link #keep} or the file tells it
   * @param length bytes of it
   */
  void accepted(RowValues row, long line, long offset, int length) throws IOException;

  /** Keeps a row as it stood, and tells at which place. */
  long keep(byte[] text) throws IOException;

  /** Keeps a row that the gate changed, apart from the rows as they stood in the file. */
  long keepApart(byte[] text) throws IOException;

  /**
   * A row that was rejected.
   *
   * @param sakId the case it belongs to, or empty when that can't be read
   */
  void rejected(Reject reject, String sakId) throws IOException;

  /** There are no more rows. */
  void finish() throws IOException;
}
