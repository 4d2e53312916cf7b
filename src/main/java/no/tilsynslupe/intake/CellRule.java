package no.tilsynslupe.intake;

import java.util.Set;
import no.tilsynslupe.table.ColumnDef;
import org.jspecify.annotations.Nullable;

/** What a cell may hold beyond what any text may: it goes by its column. */
enum CellRule {
  TEXT,
  /** The year of birth: a whole date tells more than the year. */
  BIRTH_YEAR,
  /** Offices bear the names of places, which are those of families, too. */
  OFFICE;

  private static final Set<String> OFFICES =
      Set.of("kontor", "team", "kommune_navn", "kildesystem", "kommune");

  /**
   * @param column null for a column that isn't known
   */
  static CellRule of(@Nullable ColumnDef column) {
    if (column == null) {
      return TEXT;
    }
    if (column.name().equals("fodselsar")) {
      return BIRTH_YEAR;
    }
    return OFFICES.contains(column.name()) ? OFFICE : TEXT;
  }
}
