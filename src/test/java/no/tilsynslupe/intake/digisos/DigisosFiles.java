package no.tilsynslupe.intake.digisos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ExportFormat;

/** Files in memory, and what reading them gives. */
final class DigisosFiles {
  private final List<SourceFile> files = new ArrayList<>();

  static Read read(CaseJson one) {
    return new DigisosFiles().file("S1/digisos-soker.json", one.json()).read();
  }

  DigisosFiles file(String name, String content) {
    return bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  DigisosFiles bytes(String name, byte[] content) {
    files.add(new SourceFile(name, () -> new ByteArrayInputStream(content)));
    return this;
  }

  Read read() {
    return read("levering");
  }

  Read read(String name) {
    try {
      return new Read(DigisosDelivery.open(name, files, () -> {}, new Gate()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What reading gave. */
  record Read(Delivery delivery) {

    boolean has(Tabell table) {
      return delivery.tables().stream().anyMatch(one -> one.table().id() == table);
    }

    private ConvertedTable table(Tabell table) {
      for (TableSource one : delivery.tables()) {
        if (one.table().id() == table) {
          return (ConvertedTable) one;
        }
      }
      throw new AssertionError("no table " + table);
    }

    List<String> columns(Tabell table) {
      return table(table).columns();
    }

    /** What stands in a column of all rows that can be used. */
    List<String> column(Tabell table, String column) {
      if (!has(table)) {
        return List.of();
      }
      int place = table(table).columns().indexOf(column);
      assertColumn(table, column, place);
      return table(table).rows().stream()
          .filter(row -> row.fault() == null)
          .map(row -> row.cells().get(place))
          .toList();
    }

    private static void assertColumn(Tabell table, String column, int place) {
      if (place < 0) {
        throw new AssertionError(ExportFormat.get().table(table).name() + " has no " + column);
      }
    }

    /** What is said of the rows that can't be used. */
    List<String> faults(Tabell table) {
      return !has(table)
          ? List.of()
          : table(table).rows().stream()
              .filter(row -> row.fault() != null)
              .map(row -> Objects.requireNonNull(row.fault()).message())
              .toList();
    }

    String uttrekk(String column) {
      return column(Tabell.UTTREKK, column).get(0);
    }

    /** Codes and columns of all remarks, such as {@code 14:tom}. */
    List<String> oddities() {
      return delivery.remarks().stream().map(Read::shortened).toList();
    }

    private static String shortened(Remark remark) {
      String code = remark.tekst().substring("DIGISOS-".length(), remark.tekst().indexOf(':'));
      return remark.kolonne().isEmpty() ? code : code + ":" + remark.kolonne();
    }

    String everything() {
      StringBuilder all = new StringBuilder();
      for (TableSource one : delivery.tables()) {
        ((ConvertedTable) one).rows().forEach(row -> all.append(row).append('\n'));
      }
      delivery.remarks().forEach(remark -> all.append(remark).append('\n'));
      return all.toString();
    }
  }
}
