package no.tilsynslupe.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * The case export as data: every table, column and code list, read once from its resource files.
 */
public final class ExportFormat {
  private final String version;
  private final String examplePrefix;
  private final Map<Tabell, TableDef> tables;
  private final Map<String, CodeList> codeLists;

  ExportFormat(
      String version,
      String examplePrefix,
      Map<Tabell, TableDef> tables,
      Map<String, CodeList> codeLists) {
    this.version = version;
    this.examplePrefix = examplePrefix;
    this.tables = new EnumMap<>(tables);
    this.codeLists = Map.copyOf(codeLists);
  }

  private static final class Holder {
    static final ExportFormat FORMAT = FormatResource.read();
  }

  /** The format that this program reads. */
  public static ExportFormat get() {
    return Holder.FORMAT;
  }

  /** Version of the format, the only readable value of {@code formatversjon}. */
  public String version() {
    return version;
  }

  /**
   * How the ids of an example row begin; a row whose {@link TableDef#exampleColumns()} all begin so
   * is no data.
   */
  public String examplePrefix() {
    return examplePrefix;
  }

  /** All tables, in the order of the format. */
  public List<TableDef> tables() {
    return List.copyOf(tables.values());
  }

  public TableDef table(Tabell id) {
    return Objects.requireNonNull(tables.get(id), "every table is defined");
  }

  /** The code list of that name; it must exist. */
  public CodeList codeList(String name) {
    return Objects.requireNonNull(codeLists.get(name), () -> "no code list " + name);
  }

  /** The table of a file or sheet name without extension, folded as headers are, or null. */
  public @Nullable TableDef findTable(String name) {
    String folded = Folding.fold(name);
    for (TableDef table : tables.values()) {
      if (Folding.fold(table.name()).equals(folded)) {
        return table;
      }
    }
    return null;
  }
}
