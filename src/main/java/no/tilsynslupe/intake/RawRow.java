package no.tilsynslupe.intake;

import no.tilsynslupe.privacy.IdentityDetector;

/** A row as it stood in the file, for the list of rejected rows. */
final class RawRow {
  private RawRow() {}

  /** The cells parted by {@code ;}, quoted where needed. */
  static String of(String[] cells) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.append(';');
      }
      append(out, cells[i]);
    }
    return out.toString();
  }

  /** As above, identity numbers masked: a second barrier, should one ever pass the gate. */
  static String masked(String[] cells) {
    String[] masked = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      masked[i] = IdentityDetector.mask(cells[i]);
    }
    return of(masked);
  }

  private static void append(StringBuilder out, String cell) {
    boolean quote = false;
    for (int i = 0; i < cell.length() && !quote; i++) {
      char c = cell.charAt(i);
      quote = c == ';' || c == '"' || c == '\n' || c == '\r';
    }
    if (!quote) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
