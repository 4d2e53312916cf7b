package no.tilsynslupe.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list: a text file with one row a line, columns divided by tabs, the first line naming
 * them. Lines that begin with {@code #} are comments. A cell holds words or phrases divided by
 * commas.
 */
final class LexiconTable {
  private final String file;
  private final List<Row> rows = new ArrayList<>();

  private LexiconTable(String file) {
    this.file = file;
  }

  /** One line of a word list. */
  final class Row {
    private final int line;
    private final Map<String, String> cells;

    Row(int line, Map<String, String> cells) {
      this.line = line;
      this.cells = cells;
    }

    String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new LexiconFault(file, line, "kolonnen «" + column + "» mangler");
      }
      return cell;
    }

    /** The phrases of the columns for bokmål and nynorsk together. */
    List<String> phrases() {
      List<String> phrases = new ArrayList<>();
      for (String column : List.of("bokmål", "nynorsk")) {
        for (String phrase : text(column).split(",")) {
          if (!phrase.isBlank()) {
            phrases.add(phrase.strip());
          }
        }
      }
      if (phrases.isEmpty()) {
        throw fault("raden har ingen ord");
      }
      return phrases;
    }

    /** The constant that a cell names; blank gives {@code blank}. */
    <E extends Enum<E>> E constant(Class<E> type, String column, E blank) {
      String cell = text(column).strip();
      if (cell.isEmpty()) {
        return blank;
      }
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(cell.replace('-', '_'))) {
          return constant;
        }
      }
      throw fault("«" + cell + "» er ikke blant " + Arrays.toString(type.getEnumConstants()));
    }

    LexiconFault fault(String what) {
      return new LexiconFault(file, line, what);
    }
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  static LexiconTable load(String file) {
    try (InputStream in = LexiconTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new LexiconFault(file, 0, "filen finnes ikke");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
      return read(file, reader.lines().toList());
    } catch (IOException | UncheckedIOException broken) {
      LexiconFault fault = new LexiconFault(file, 0, "filen kan ikke leses som UTF-8");
      fault.initCause(broken);
      throw fault;
    }
  }

  static LexiconTable read(String file, List<String> lines) {
    LexiconTable table = new LexiconTable(file);
    String[] header = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = cells;
      } else {
        table.add(i + 1, header, cells);
      }
    }
    if (table.rows.isEmpty()) {
      throw new LexiconFault(file, 0, "filen har ingen rader");
    }
    return table;
  }

  private void add(int line, String[] header, String[] cells) {
    if (cells.length > header.length) {
      throw new LexiconFault(
          file, line, cells.length + " felt, men overskriften har " + header.length);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i].strip(), i < cells.length ? cells[i].strip() : "");
    }
    rows.add(new Row(line, row));
  }
}
