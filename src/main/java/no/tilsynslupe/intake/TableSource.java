package no.tilsynslupe.intake;

import java.io.IOException;
import no.tilsynslupe.table.TableDef;

/** One table of a delivery, wherever it stands: a file, an entry of an archive, a sheet. */
public interface TableSource {

  /** Name within the delivery: {@code vedtak.csv}, {@code bok.xlsx/vedtak}. */
  String name();

  TableDef table();

  /**
   * Opens the table, and reports what the reader found out about the file as a whole.
   *
   * @throws no.tilsynslupe.sak.UserError when the file can't be read as a table at all
   */
  RowSource open(FileTraits traits) throws IOException;
}
