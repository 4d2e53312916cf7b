package no.tilsynslupe.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.CodeList;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.DateText;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;

/**
 * What {@code uttrekk} says of its own coverage, in {@code ufullstendige} and {@code dekker}:
 * {@code oppfolging}, {@code vedtak:17}, {@code oppfolging:OKONOMISK_RADGIVNING}, {@code
 * vedtak.oppstart_dato}, {@code vedtak fra 2022-01-01}.
 */
final class CoverageClaims {
  private final Set<Tabell> tables = new HashSet<>();
  private final Map<Tabell, Set<String>> parts = new EnumMap<>(Tabell.class);
  private final Set<String> columns = new HashSet<>();
  private final Map<Tabell, LocalDate> starts = new EnumMap<>(Tabell.class);
  private final List<String> notUnderstood = new ArrayList<>();

  private CoverageClaims() {}

  static CoverageClaims parse(String text) {
    CoverageClaims claims = new CoverageClaims();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || isMark(text.charAt(i));
      if (end) {
        String item = Cells.trim(text.substring(from, i));
        if (!item.isEmpty() && !claims.understand(item)) {
          claims.notUnderstood.add(item);
        }
        from = i + 1;
      }
    }
    return claims;
  }

  private static boolean isMark(char c) {
    return c == ',' || c == ';' || c == '\n' || c == '\r' || c == '|';
  }

  private boolean understand(String item) {
    int colon = item.indexOf(':');
    int dot = item.indexOf('.');
    int since = item.toLowerCase(Locale.ROOT).indexOf(" fra ");
    if (since > 0) {
      return start(item.substring(0, since), Cells.trim(item.substring(since + 5)));
    }
    if (colon > 0) {
      return part(item.substring(0, colon), Cells.trim(item.substring(colon + 1)));
    }
    if (dot > 0) {
      return column(item.substring(0, dot), item.substring(dot + 1));
    }
    TableDef table = ExportFormat.get().findTable(item);
    if (table == null) {
      return false;
    }
    tables.add(table.id());
    return true;
  }

  private boolean start(String name, String date) {
    TableDef table = ExportFormat.get().findTable(name);
    long day = DateText.parse(date);
    if (table == null || day == Cells.UNREADABLE || day == Cells.BLANK) {
      return false;
    }
    starts.put(table.id(), LocalDate.ofEpochDay(day));
    return true;
  }

  private boolean part(String name, String part) {
    TableDef table = ExportFormat.get().findTable(name);
    if (table == null || part.isEmpty()) {
      return false;
    }
    parts.computeIfAbsent(table.id(), t -> new TreeSet<>()).add(code(table, part));
    return true;
  }

  /** A section of the Act as {@code 20a}, or the code that the text is a spelling of. */
  private static String code(TableDef table, String part) {
    String section = part.replace("§", "").replace(" ", "").toLowerCase(Locale.ROOT);
    if (!section.isEmpty() && Character.isDigit(section.charAt(0))) {
      return section;
    }
    for (ColumnDef column : table.columns()) {
      if (column.type() == ColumnType.CODE) {
        int ordinal = column.codeList().find(part);
        if (ordinal != CodeList.UNKNOWN) {
          return column.codeList().codes().get(ordinal);
        }
      }
    }
    return part.toUpperCase(Locale.ROOT);
  }

  private boolean column(String tableName, String columnName) {
    TableDef table = ExportFormat.get().findTable(tableName);
    ColumnDef column = table == null ? null : table.findColumn(columnName);
    if (table == null || column == null) {
      return false;
    }
    columns.add(table.name() + "." + column.name());
    return true;
  }

  /** True when the table as a whole is named. */
  boolean names(Tabell table) {
    return tables.contains(table);
  }

  /** Sections and codes named for the table. */
  Set<String> partsOf(Tabell table) {
    return parts.getOrDefault(table, Set.of());
  }

  boolean namesColumn(Tabell table, String column) {
    return columns.contains(table.navn() + "." + column);
  }

  /** The start that is stated for the table, else {@code period}'s. */
  LocalDate startOf(Tabell table, LocalDate periodStart) {
    LocalDate stated = starts.getOrDefault(table, periodStart);
    return stated.isBefore(periodStart) ? stated : periodStart;
  }

  /** Items that name no table, column or date. */
  List<String> notUnderstood() {
    return List.copyOf(notUnderstood);
  }
}
