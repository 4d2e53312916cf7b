package no.tilsynslupe.export.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;

/** An export on its way to disk: a file a table, all open side by side. */
final class ExportFolder implements Closeable {
  private final Map<Tabell, TableFile> files = new EnumMap<>(Tabell.class);
  private final Set<String> missing;
  private final Set<Gap> gaps;

  /**
   * @param without columns to leave out
   * @param gaps what the delivering system lacks besides
   */
  ExportFolder(Path folder, Set<String> without, Set<Gap> gaps) throws IOException {
    this.gaps = Set.copyOf(gaps);
    Set<String> columns = new HashSet<>(without);
    gaps.forEach(gap -> columns.add(gap.column()));
    this.missing = Set.copyOf(columns);
    Files.createDirectories(folder);
    for (TableDef table : ExportFormat.get().tables()) {
      files.put(table.id(), new TableFile(table, folder, missing));
    }
  }

  /** The next row of a table. */
  TableFile row(Tabell table) {
    return Objects.requireNonNull(files.get(table), "every table has a file");
  }

  boolean has(String column) {
    return !missing.contains(column);
  }

  boolean complete(Gap part) {
    return !gaps.contains(part);
  }

  /** Writes the one row on the export itself. */
  void describe(Kommune kommune, Span span) {
    row(Tabell.UTTREKK)
        .set("formatversjon", ExportFormat.get().version())
        .set("kommune", kommune.nummer())
        .set("kommune_navn", kommune.navn())
        .set("periode_fra", span.from())
        .set("periode_til", span.to())
        .set("uttrekk_dato", span.taken())
        .set("kildesystem", "oppdiktede data")
        .set("ufullstendige", incomplete())
        .set("dekker", covered(span))
        .set("utvalg", "ALLE")
        .end();
  }

  private String incomplete() {
    return gaps.stream()
        .map(Gap::incomplete)
        .filter(part -> !part.isEmpty())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * Everything there is a column for is said to be covered: a small export may have no row that
   * shows it, and what is blank in it is then blank by intent.
   */
  private String covered(Span span) {
    List<String> claims = new ArrayList<>();
    for (String section : List.of("17", "18", "19", "20", "20a", "21", "27", "28", "29", "33")) {
      claims.add("vedtak:" + section);
    }
    for (TableDef table : ExportFormat.get().tables()) {
      if (table.id() != Tabell.UTTREKK && table.id() != Tabell.SAKER) {
        claims.add(table.name() + " fra " + span.history());
      }
    }
    for (TableDef table : ExportFormat.get().tables()) {
      for (ColumnDef column : table.columns()) {
        String name = table.name() + "." + column.name();
        if (table.id() != Tabell.UTTREKK && !column.required() && has(name)) {
          claims.add(name);
        }
      }
    }
    return String.join(", ", claims);
  }

  long rows() {
    return files.values().stream().mapToLong(TableFile::rows).sum();
  }

  @Override
  public void close() throws IOException {
    IOException failed = null;
    for (TableFile file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failed = failed == null ? e : failed;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
