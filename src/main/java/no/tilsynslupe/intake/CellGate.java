package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * The gate before the cells of plain rows, which are bytes: tells at little cost of nearly all that
 * nothing is in them.
 */
final class CellGate {
  /** Fewer digits can't hide a number. */
  private static final int LEAST_DIGITS = 8;

  private final RowGate gate;
  private final CleanTexts clean;

  CellGate(RowGate gate) {
    this.gate = gate;
    this.clean = gate.clean();
  }

  /** True when the gate changes the cell, rejects its row or stops the run. */
  boolean mayHold(RowBlock block, int cell, @Nullable ColumnDef column) {
    byte[] utf8 = block.utf8();
    int from = block.from(cell);
    int to = block.to(cell);
    if (from == to || isHarmless(utf8, from, to, column)) {
      return false;
    }
    CellRule rule = gate.rule(cell);
    if (clean.has(utf8, from, to, rule)) {
      return false;
    }
    String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    if (!gate.find(cell, text).isEmpty()) {
      return true;
    }
    clean.add(utf8, from, to, rule);
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
}
