package no.tilsynslupe.intake;

import java.io.IOException;
import no.tilsynslupe.table.RowValues;

/** Where the rows of a file go that has been read. */
interface RowSink {

  /** A row that passed the gate and the checks; the values are reused for the next row. */
  void accepted(RowValues row, long line, String[] cells) throws IOException;

  /**
   * A row that didn't.
   *
   * @param sakId the case it belongs to, or empty when that can't be read
   */
  void rejected(Reject reject, String sakId) throws IOException;
}
