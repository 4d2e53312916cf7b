package no.tilsynslupe.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.table.TableDef;

/** Finds the separator of a CSV file from its header line; {@code ;} is preferred. */
final class Separator {
  private static final char[] CANDIDATES = {';', ',', '\t'};

  private Separator() {}

  /** The character that Excel's {@code sep=} line names, or 0 when the line is none. */
  static char named(String line) {
    String text = line.toLowerCase(Locale.ROOT);
    boolean names = text.startsWith("sep=") && text.length() == 5;
    char named = names ? line.charAt(4) : 0;
    return named < 128 && named != '"' ? named : 0;
  }

  /** The separator that parts the header line into most columns that the table has. */
  static char of(String header, TableDef table) {
    char best = ';';
    int most = 0;
    for (char candidate : CANDIDATES) {
      int known = 0;
      for (String cell : cells(header, candidate)) {
        known += table.findColumn(cell) == null ? 0 : 1;
      }
      if (known > most) {
        most = known;
        best = candidate;
      }
    }
    return most > 0 ? best : mostFrequent(header);
  }

  private static char mostFrequent(String header) {
    char best = ';';
    int most = 0;
    for (char candidate : CANDIDATES) {
      int count = cells(header, candidate).size();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static List<String> cells(String header, char separator) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= header.length(); i++) {
      if (i == header.length() || header.charAt(i) == separator) {
        out.add(header.substring(from, i));
        from = i + 1;
      }
    }
    return out;
  }
}
