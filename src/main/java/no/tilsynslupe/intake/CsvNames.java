package no.tilsynslupe.intake;

import java.util.List;
import java.util.Locale;
import no.tilsynslupe.intake.csv.CsvTableSource;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;

/** Tells which files of a folder or archive are tables. */
final class CsvNames {
  private static final String EXTENSION = ".csv";

  private CsvNames() {}

  /** What operating systems leave behind. */
  static boolean isHidden(String fileName) {
    return fileName.startsWith(".")
        || fileName.equals("__MACOSX")
        || fileName.equalsIgnoreCase("Thumbs.db")
        || fileName.equalsIgnoreCase("desktop.ini");
  }

  /** Adds the file to the tables, or to what is ignored. */
  static void add(SourceFile file, List<TableSource> tables, List<String> ignored) {
    String path = file.name();
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    TableDef table = null;
    if (fileName.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      String bare = fileName.substring(0, fileName.length() - EXTENSION.length());
      table = ExportFormat.get().findTable(bare);
    }
    if (table == null) {
      ignored.add(Gate.shown(path));
    } else {
      tables.add(new CsvTableSource(Gate.shown(path), table, file.bytes()));
    }
  }
}
