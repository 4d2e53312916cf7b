package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;
import no.tilsynslupe.privacy.IdentityScan;

/**
 * The gate before the cells of plain rows, which are bytes: tells at little cost of nearly all that
 * nothing is in them.
 */
final class CellGate {
  private static final int YEAR = 4;
  private static final int HALF = 5;
  private static final String DAY = "0000-00-00";

  private final RowGate gate;
  private final CleanTexts clean;

  CellGate(RowGate gate) {
    this.gate = gate;
    this.clean = gate.clean();
  }

  /** True when the gate changes the cell, rejects its row or stops the run. */
  boolean mayHold(RowBlock block, int cell) {
    byte[] utf8 = block.utf8();
    int from = block.from(cell);
    int to = block.to(cell);
    CellRule rule = gate.rule(cell);
    if (from == to) {
      return false;
    }
    if (to - from == HALF && cell > 0 && isHalf(block, cell)) {
      return true;
    }
    if (isHarmless(utf8, from, to, rule) || clean.has(utf8, from, to, rule)) {
      return false;
    }
    String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    if (!gate.find(cell, text).isEmpty()) {
      return true;
    }
    clean.add(utf8, from, to, rule);
    return false;
  }

  /** True when the cell may be the end of a number that begins in the one before. */
  private boolean isHalf(RowBlock block, int cell) {
    int before = block.to(cell - 1) - block.from(cell - 1);
    if (before < HALF || !gate.rule(cell).mayBeHalf() || !gate.rule(cell - 1).mayBeHalf()) {
      return false;
    }
    for (int i = block.from(cell); i < block.to(cell); i++) {
      if (block.utf8()[i] < '0' || block.utf8()[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /** True when nothing in the cell needs a look: most are blank, codes of one letter, and dates. */
  private static boolean isHarmless(byte[] utf8, int from, int to, CellRule rule) {
    if (rule == CellRule.BIRTH_YEAR && to - from > YEAR) {
      return false;
    }
    return isDay(utf8, from, to) || !IdentityScan.mayHold(utf8, from, to);
  }

  /** A day as a case export writes it, 2024-02-29: it has digits enough for a phone number. */
  private static boolean isDay(byte[] utf8, int from, int to) {
    if (to - from != DAY.length()) {
      return false;
    }
    for (int i = 0; i < DAY.length(); i++) {
      byte b = utf8[from + i];
      if (DAY.charAt(i) == '-' ? b != '-' : b < '0' || b > '9') {
        return false;
      }
    }
    return (utf8[from] == '1' && utf8[from + 1] == '9')
        || (utf8[from] == '2' && utf8[from + 1] == '0');
  }
}
