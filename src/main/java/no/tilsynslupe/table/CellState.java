package no.tilsynslupe.table;

/** What was found in one place of a row. */
public enum CellState {
  /** The file has no such column. */
  ABSENT(0),
  BLANK(1),
  VALUE(2),
  /** Something stands there that can't be read as the column's type, or an unknown code. */
  UNREADABLE(3);

  private static final CellState[] BY_BITS = {ABSENT, BLANK, VALUE, UNREADABLE};

  private final byte bits;

  CellState(int bits) {
    this.bits = (byte) bits;
  }

  /** The state as two bits. */
  public byte bits() {
    return bits;
  }

  /** The state with those bits. */
  public static CellState of(int bits) {
    return BY_BITS[bits];
  }
}
