package no.tilsynslupe.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;

/** The codec of each table. Immutable. */
final class Codecs {
  private static final Map<Tabell, RecordCodec> ALL = new EnumMap<>(Tabell.class);

  static {
    for (TableDef table : ExportFormat.get().tables()) {
      ALL.put(table.id(), new RecordCodec(table));
    }
  }

  private Codecs() {}

  static RecordCodec of(Tabell table) {
    return Objects.requireNonNull(ALL.get(table), "every table has a codec");
  }
}
