package no.tilsynslupe.table;

import java.util.List;
import no.tilsynslupe.sak.Hjemmel;

/** A condition on a row for being able to use a column ({@code oppstart_dato} among § 17 lines). */
public sealed interface UsableWhen {

  /** True when the row meets it. */
  boolean holds(RowValues row);

  /** The column holds one of these codes (ordinals) or, for yes/no, 1 or 0. */
  record In(int column, List<Integer> values) implements UsableWhen {
    public In {
      values = List.copyOf(values);
    }

    @Override
    public boolean holds(RowValues row) {
      return row.hasValue(column) && values.contains((int) row.number(column));
    }
  }

  /** The text of the column names one of these sections of the Act. */
  record Cites(int column, List<String> sections) implements UsableWhen {
    public Cites {
      sections = List.copyOf(sections);
    }

    @Override
    public boolean holds(RowValues row) {
      if (!row.hasValue(column)) {
        return false;
      }
      Hjemmel hjemmel = Sections.of(row.text(column));
      for (int i = 0; i < sections.size(); i++) {
        if (hjemmel.nevner(sections.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Something stands in the column. */
  record Filled(int column) implements UsableWhen {
    @Override
    public boolean holds(RowValues row) {
      CellState state = row.state(column);
      return state == CellState.VALUE || state == CellState.UNREADABLE;
    }
  }
}
