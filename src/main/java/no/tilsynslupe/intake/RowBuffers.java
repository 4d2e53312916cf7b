package no.tilsynslupe.intake;

import java.util.EnumMap;
import java.util.Map;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.RowValues;

/** One reusable row a table, for one thread. */
final class RowBuffers {
  private final Map<Tabell, RowValues> rows = new EnumMap<>(Tabell.class);

  /** The typed values of the row; valid until the next call for the same table. */
  RowValues decode(Tabell table, SpooledRow row) {
    RowValues values =
        rows.computeIfAbsent(table, id -> new RowValues(ExportFormat.get().table(id)));
    row.decode(values);
    return values;
  }
}
