package no.tilsynslupe.intake;

import no.tilsynslupe.table.TableDef;

/** One table of a delivery, wherever it stands: a file, an entry of an archive, a sheet. */
public sealed interface TableSource permits BlockTable, RowTable {

  /** Name within the delivery: {@code vedtak.csv}, {@code bok.xlsx/vedtak}. */
  String name();

  TableDef table();
}
