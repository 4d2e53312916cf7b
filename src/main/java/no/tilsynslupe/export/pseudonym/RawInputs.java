package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.RawFiles;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.intake.csv.CsvTableSource;
import no.tilsynslupe.intake.xlsx.WorkbookDelivery;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** Opens what is to be made safe, told apart by content, before any gate. */
final class RawInputs {
  private static final String CSV = ".csv";

  private RawInputs() {}

  /**
   * Opens all; what was opened is closed when one can't be.
   *
   * @throws UserError when something isn't there or is nothing that can be made safe
   */
  static List<SafeSource> open(List<Path> inputs) throws IOException {
    List<SafeSource> sources = new ArrayList<>();
    try {
      for (int i = 0; i < inputs.size(); i++) {
        open(inputs.get(i), i + 1, sources);
      }
      return List.copyOf(sources);
    } catch (IOException | RuntimeException e) {
      for (SafeSource source : sources) {
        source.close();
      }
      throw e;
    }
  }

  private static void open(Path path, int number, List<SafeSource> sources) throws IOException {
    String id = "leveranse " + number;
    if (!Files.exists(path)) {
      throw new UserError(
          UserError.Kind.UNREADABLE_INPUT,
          "Finner ikke leveranse nr. %d. Sjekk stien.".formatted(number));
    }
    if (Files.isDirectory(path)) {
      sort(RawFiles.ofFolder(path), id, number, sources);
      return;
    }
    byte[] magic;
    try (InputStream in = Files.newInputStream(path)) {
      magic = in.readNBytes(2);
    }
    boolean zip = magic.length == 2 && magic[0] == 'P' && magic[1] == 'K';
    if (zip && RawFiles.isWorkbook(path)) {
      Delivery book = WorkbookDelivery.open(path, "Arbeidsboken");
      sources.add(new CaseExportSource(id, book.tables(), book.ignored().size(), true, book));
    } else if (zip) {
      sort(RawFiles.ofZip(path), id, number, sources);
    } else {
      sort(RawFiles.ofFile(path), id, number, sources);
    }
  }

  private static void sort(RawFiles raw, String id, int number, List<SafeSource> sources)
      throws IOException {
    try {
      List<TableSource> tables = new ArrayList<>();
      int others = raw.others();
      for (SourceFile file : raw.files()) {
        @Nullable TableDef table = table(file.name());
        if (table == null) {
          others++;
        } else {
          tables.add(new CsvTableSource(table.name() + CSV, table, file.bytes()));
        }
      }
      if (tables.isEmpty()) {
        throw Unreadable.file(
            "Leveranse nr. " + number,
            "Her er verken saksuttrekk, KOSTRA-skjema eller saksfiler fra Digisos.");
      }
      sources.add(new CaseExportSource(id, tables, others, false, raw));
    } catch (RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static @Nullable TableDef table(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).endsWith(CSV)
        ? ExportFormat.get().findTable(name.substring(0, name.length() - CSV.length()))
        : null;
  }
}
