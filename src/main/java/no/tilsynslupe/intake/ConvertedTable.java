package no.tilsynslupe.intake;

import java.util.List;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/**
 * A table of the case export made from another format; its rows are numbered as they are written by
 * {@code convert}, the header being line 1.
 *
 * @param name as it is shown: name of the delivery, {@code /}, name of the table
 * @param columns the columns that the format can fill; all others are not in the delivery
 */
public record ConvertedTable(String name, TableDef table, List<String> columns, List<Row> rows)
    implements RowTable {

  /**
   * What stands where a date, code or amount is unknown, which a blank would not say: no date, so
   * that the reader takes it as not recorded.
   */
  public static final String UKJENT = "ukjent";

  public ConvertedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table of a delivery. */
  public static ConvertedTable of(
      String delivery, Tabell table, List<String> columns, List<Row> rows) {
    TableDef def = ExportFormat.get().table(table);
    return new ConvertedTable(delivery + "/" + def.name(), def, columns, rows);
  }

  /**
   * A row.
   *
   * @param cells a text for each column, blank where the source says nothing; past the gate
   * @param fault why what the row was made from can't be used, or null; the row is then rejected
   * @param kilde file and line that the row was made of, as the user knows them; null: not told
   */
  public record Row(List<String> cells, @Nullable RowFault fault, @Nullable Kilde kilde) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of which nothing is told of where it comes from. */
    public Row(List<String> cells, @Nullable RowFault fault) {
      this(cells, fault, null);
    }
  }

  @Override
  public RowSource open() {
    return new Rows();
  }

  private final class Rows implements RowSource {
    private int place = -1;

    @Override
    public boolean next() {
      place++;
      return place <= rows.size();
    }

    @Override
    public String[] cells() {
      List<String> cells = place == 0 ? columns : rows.get(place - 1).cells();
      return cells.toArray(String[]::new);
    }

    @Override
    public @Nullable RowFault fault() {
      return place == 0 ? null : rows.get(place - 1).fault();
    }

    @Override
    public @Nullable Kilde kilde() {
      return place == 0 ? null : rows.get(place - 1).kilde();
    }

    @Override
    public long line() {
      return place + 1L;
    }

    @Override
    public void close() {}
  }
}
