package no.tilsynslupe.table;

/** What a column of the case export holds. */
public enum ColumnType {
  ID,
  TEXT,
  DATE,
  /** Kroner (or hours), kept as hundredths. */
  AMOUNT,
  INT,
  /** Yes or no. */
  YN,
  CODE
}
