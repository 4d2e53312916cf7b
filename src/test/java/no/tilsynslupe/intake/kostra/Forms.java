package no.tilsynslupe.intake.kostra;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.TableSource;

/** Forms as a test writes them, and what was made of them. */
final class Forms {
  private final List<SourceFile> files = new ArrayList<>();

  static Forms of(FormWriter... records) {
    Forms forms = new Forms();
    for (FormWriter record : records) {
      forms.file(record);
    }
    return forms;
  }

  /** A file more; named by its number. */
  Forms file(FormWriter... records) {
    String[] lines = List.of(records).stream().map(FormWriter::line).toArray(String[]::new);
    byte[] bytes = FormWriter.file(lines);
    files.add(new SourceFile("fil" + (files.size() + 1), () -> new ByteArrayInputStream(bytes)));
    return this;
  }

  List<Delivery> read() throws IOException {
    return KostraDelivery.open(files, new Gate());
  }

  /** The only delivery. */
  Delivery one() throws IOException {
    List<Delivery> all = read();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " deliveries");
    }
    return all.get(0);
  }

  /** A row: its cells by column; {@code feil} has the reason of one that is rejected. */
  static List<Map<String, String>> rows(Delivery delivery, String table) {
    for (TableSource source : delivery.tables()) {
      if (source.table().name().equals(table) && source instanceof ConvertedTable converted) {
        return converted.rows().stream().map(row -> row(converted.columns(), row)).toList();
      }
    }
    throw new AssertionError("no table " + table);
  }

  private static Map<String, String> row(List<String> columns, ConvertedTable.Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), row.cells().get(i));
    }
    RowFault fault = row.fault();
    if (fault != null) {
      cells.put("feil", fault.reason() + ": " + fault.message());
    }
    return cells;
  }

  List<Map<String, String>> rows(String table) throws IOException {
    return rows(one(), table);
  }

  /** The codes of the remarks, without those on what the forms can tell. */
  List<String> codes() throws IOException {
    List<String> codes = new ArrayList<>();
    for (Delivery delivery : read()) {
      for (Remark remark : delivery.remarks()) {
        String code = remark.tekst().substring(0, remark.tekst().indexOf(':'));
        if (code.compareTo("KOSTRA-90") < 0) {
          codes.add(code);
        }
      }
    }
    return codes;
  }
}
