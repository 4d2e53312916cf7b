package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * The gate before the cells of plain rows, which are bytes: tells at little cost of nearly all that
 * nothing is in them. Texts that had nothing are remembered, as they come again. For one thread.
 */
final class CellGate {
  /** Fewer digits can't hide a number. */
  private static final int LEAST_DIGITS = 8;

  private static final int REMEMBERED = 1 << 15;
  private static final int LONGEST = 2048;

  private final RowGate gate;
  private final byte[][] clean = new byte[REMEMBERED][];
  private final @Nullable ColumnDef[] columnOf = new ColumnDef[REMEMBERED];

  CellGate(RowGate gate) {
    this.gate = gate;
  }

  /** True when the gate changes the cell, rejects its row or stops the run. */
  boolean mayHold(RowBlock block, int cell, @Nullable ColumnDef column) {
    byte[] utf8 = block.utf8();
    int from = block.from(cell);
    int to = block.to(cell);
    if (from == to || isHarmless(utf8, from, to, column)) {
      return false;
    }
    int slot = slot(utf8, from, to);
    byte[] known = clean[slot];
    if (known != null
        && Objects.equals(columnOf[slot], column)
        && Arrays.equals(known, 0, known.length, utf8, from, to)) {
      return false;
    }
    String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    if (!gate.find(cell, text).isEmpty()) {
      return true;
    }
    if (to - from <= LONGEST) {
      clean[slot] = Arrays.copyOfRange(utf8, from, to);
      columnOf[slot] = column;
    }
    return false;
  }

  /**
   * Without two letters side by side there is no word, and with few digits no number. Codes and ids
   * in capitals have words only from four letters on.
   */
  private static boolean isHarmless(byte[] utf8, int from, int to, @Nullable ColumnDef column) {
    int digits = 0;
    int letters = 0;
    int signs = 0;
    boolean year = column != null && column.type() == ColumnType.INT;
    boolean plainDate = column != null && column.type() == ColumnType.DATE;
    for (int i = from; i < to; i++) {
      byte b = utf8[i];
      if (b >= '0' && b <= '9') {
        digits++;
        letters = 0;
      } else if (b >= 'A' && b <= 'Z') {
        if (++letters == 4) {
          return false;
        }
      } else if (b < 0 || b >= 'a' || b == '@' || b == '&' || b == '<' || b == '%' || b == '\\') {
        if (b < 0 || b == '@' || b == '&' || (b >= 'a' && letters > 0)) {
          return false;
        }
        letters++;
      } else {
        letters = 0;
        signs++;
      }
    }
    if (digits < LEAST_DIGITS) {
      // A date may stand where only a year belongs.
      return !year || to - from <= 4;
    }
    // A date has eight digits; a time behind it makes them more.
    return digits == LEAST_DIGITS
        && !year
        && (signs == 0 || (plainDate && signs == 2 && to - from == 10));
  }

  private static int slot(byte[] utf8, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + utf8[i];
    }
    hash ^= hash >>> 15;
    return hash & (REMEMBERED - 1);
  }
}
