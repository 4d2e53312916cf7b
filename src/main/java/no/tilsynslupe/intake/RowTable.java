package no.tilsynslupe.intake;

import java.io.IOException;

/** A table that is read row by row, by one thread: a sheet. */
public non-sealed interface RowTable extends TableSource {

  /**
   * Opens the table.
   *
   * @throws no.tilsynslupe.sak.UserError when it can't be read as a table at all
   */
  RowSource open() throws IOException;
}
