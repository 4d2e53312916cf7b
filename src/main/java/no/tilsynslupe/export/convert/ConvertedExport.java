package no.tilsynslupe.export.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.GatedTable;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.intake.RowTable;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.TableDef;

/**
 * A delivery of another format as a case export. Rows that can't be used are left out and listed,
 * and the export says that their tables are not complete: what is missing must not look as if it
 * had not happened.
 *
 * @param name name of the delivery
 * @param remarks what is odd about what it was made from, and what the gate masked
 */
public record ConvertedExport(
    String name, List<ExportTable> tables, List<RejectedRow> rejected, List<Remark> remarks) {
  private static final String INCOMPLETE = "ufullstendige";
  private static final String COVERED = "dekker";

  public ConvertedExport {
    tables = List.copyOf(tables);
    rejected = List.copyOf(rejected);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads every row of the delivery, which stays open, past the gate.
   *
   * @throws no.tilsynslupe.sak.UserError when the policy of the gate stops the run
   */
  public static ConvertedExport of(Delivery delivery, Gate gate) throws IOException {
    List<ExportTable> tables = new ArrayList<>();
    List<RejectedRow> rejected = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>(delivery.remarks());
    for (TableSource source : delivery.tables()) {
      if (source instanceof RowTable rows) {
        tables.add(read(rows, gate, rejected, remarks));
      } else {
        throw new IllegalArgumentException(source.name() + " is a case export already");
      }
    }
    Set<String> incomplete =
        rejected.stream().map(RejectedRow::table).collect(Collectors.toCollection(TreeSet::new));
    tables.replaceAll(
        table -> table.table().id() == Tabell.UTTREKK ? describing(table, incomplete) : table);
    tables.sort(Comparator.comparing(table -> table.table().id()));
    return new ConvertedExport(delivery.name(), tables, rejected, remarks);
  }

  /** Rows of all tables but the one that describes the export. */
  public long rows() {
    return tables.stream()
        .filter(table -> table.table().id() != Tabell.UTTREKK)
        .mapToLong(table -> table.rows().size())
        .sum();
  }

  private static ExportTable read(
      RowTable source, Gate gate, List<RejectedRow> rejected, List<Remark> remarks)
      throws IOException {
    GatedTable gated = GatedTable.of(source, gate);
    remarks.addAll(gated.remarks());
    List<List<String>> kept = new ArrayList<>();
    for (ConvertedTable.Row row : gated.rows()) {
      RowFault fault = row.fault();
      if (fault == null) {
        kept.add(row.cells());
      } else {
        rejected.add(rejected(source.table(), gated.columns(), row, fault));
      }
    }
    return new ExportTable(source.table(), gated.columns(), kept);
  }

  private static RejectedRow rejected(
      TableDef table, List<String> columns, ConvertedTable.Row row, RowFault fault) {
    List<String> cells = row.cells();
    Kilde kilde = row.kilde();
    String why =
        kilde == null
            ? ConvertTexts.say("rad", "kode", fault.reason().name(), "grunn", fault.message())
            : ConvertTexts.say(
                "rad_fra_kilde",
                "kode",
                fault.reason().name(),
                "fil",
                kilde.fil(),
                "linje",
                Long.toString(kilde.linje()),
                "grunn",
                fault.message());
    int caseId = columns.indexOf("sak_id");
    return new RejectedRow(
        table.name(),
        caseId < 0 ? "" : cells.get(caseId),
        why,
        IdentityDetector.mask(String.join(";", cells)));
  }

  private static ExportTable describing(ExportTable uttrekk, Set<String> incomplete) {
    if (incomplete.isEmpty()) {
      return uttrekk;
    }
    List<String> columns = new ArrayList<>(uttrekk.columns());
    if (!columns.contains(INCOMPLETE)) {
      columns.add(INCOMPLETE);
    }
    int place = columns.indexOf(INCOMPLETE);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : uttrekk.rows()) {
      List<String> cells = new ArrayList<>(row);
      String said = place < cells.size() ? cells.remove(place) : "";
      cells.add(place, joined(said, incomplete));
      int covered = columns.indexOf(COVERED);
      if (covered >= 0 && covered < cells.size()) {
        cells.set(covered, withoutTables(cells.get(covered), incomplete));
      }
      rows.add(cells);
    }
    return new ExportTable(uttrekk.table(), columns, rows);
  }

  /** What a blank in a column says holds all the same; a claim to have all rows doesn't. */
  private static String withoutTables(String claims, Set<String> incomplete) {
    return Stream.of(claims.split(",", -1))
        .map(String::strip)
        .filter(claim -> !incomplete.contains(claim.split("[: ]", 2)[0]))
        .collect(Collectors.joining(", "));
  }

  private static String joined(String said, Set<String> incomplete) {
    return Stream.concat(Stream.of(said.split(",", -1)), incomplete.stream())
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
