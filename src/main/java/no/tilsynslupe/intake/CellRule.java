package no.tilsynslupe.intake;

import java.util.Set;
import no.tilsynslupe.table.ColumnDef;
import org.jspecify.annotations.Nullable;

/** What a cell may hold and what a text may not, and the other way about: it goes by its column. */
enum CellRule {
  /** Texts, and what stands in columns that aren't known. */
  TEXT,
  /** Ids: of eleven digits, one in eleven has the check digit of an account number. */
  ID,
  /** Amounts, days, codes. */
  VALUE,
  /** The year of birth: a whole date tells more than the year. */
  BIRTH_YEAR,
  /** Offices bear the names of places, which are those of families, too. */
  OFFICE;

  private static final Set<String> OFFICES =
      Set.of("kontor", "team", "kommune_navn", "kildesystem", "kommune");

  /** Whether a half of a split number may stand there. */
  boolean mayBeHalf() {
    return this == TEXT || this == ID;
  }

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
    if (OFFICES.contains(column.name())) {
      return OFFICE;
    }
    return switch (column.type()) {
      case TEXT -> TEXT;
      case ID -> ID;
      default -> VALUE;
    };
  }
}
