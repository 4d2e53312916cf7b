package no.tilsynslupe.table;

/** What was found in one place of a row. */
public enum CellState {
  /** The file has no such column. */
  ABSENT,
  BLANK,
  VALUE,
  /** Something stands there that can't be read as the column's type, or an unknown code. */
  UNREADABLE
}
