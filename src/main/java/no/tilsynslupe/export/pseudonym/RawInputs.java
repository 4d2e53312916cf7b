package no.tilsynslupe.export.pseudonym;

import java.io.Closeable;
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
import no.tilsynslupe.intake.digisos.CaseTree;
import no.tilsynslupe.intake.kostra.FormText;
import no.tilsynslupe.intake.xlsx.WorkbookDelivery;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** Opens what is to be made safe, told apart by content, before any gate. */
final class RawInputs {
  private static final String CSV = ".csv";

  /** Enough to know a form or a case file by. */
  private static final int HEAD_LENGTH = 1024;

  private final List<SafeSource> sources = new ArrayList<>();
  private final List<SourceFile> forms = new ArrayList<>();
  private final List<Closeable> formResources = new ArrayList<>();

  private RawInputs() {}

  /**
   * Opens all; what was opened is closed when one can't be.
   *
   * @throws UserError when something isn't there or is nothing that can be made safe
   */
  static List<SafeSource> open(List<Path> inputs) throws IOException {
    RawInputs opened = new RawInputs();
    try {
      for (int i = 0; i < inputs.size(); i++) {
        opened.open(inputs.get(i), i + 1);
      }
      return opened.all();
    } catch (IOException | RuntimeException e) {
      for (SafeSource source : opened.all()) {
        source.close();
      }
      throw e;
    }
  }

  /** The forms of KOSTRA come last, as one: forms of several years tell of the same persons. */
  private List<SafeSource> all() {
    List<SafeSource> all = new ArrayList<>(sources);
    if (!forms.isEmpty()) {
      all.add(new KostraSource(forms, formResources));
    }
    return all;
  }

  private void open(Path path, int number) throws IOException {
    String id = "leveranse " + number;
    if (!Files.exists(path)) {
      throw new UserError(
          UserError.Kind.UNREADABLE_INPUT, PseudonymTexts.say("finner_ikke", "nr", number));
    }
    if (Files.isDirectory(path)) {
      sort(RawFiles.ofFolder(path), id, number);
      return;
    }
    byte[] magic = head(new SourceFile("", () -> Files.newInputStream(path)), 2);
    boolean zip = magic.length == 2 && magic[0] == 'P' && magic[1] == 'K';
    if (zip && RawFiles.isWorkbook(path)) {
      Delivery book = WorkbookDelivery.openRaw(path, PseudonymTexts.say("arbeidsboken"));
      sources.add(new CaseExportSource(id, book.tables(), book.ignored().size(), true, book));
    } else {
      sort(zip ? RawFiles.ofZip(path) : RawFiles.ofFile(path), id, number);
    }
  }

  /** A folder or archive may hold tables or forms or case files. */
  private void sort(RawFiles raw, String id, int number) throws IOException {
    try {
      List<TableSource> tables = new ArrayList<>();
      List<SourceFile> rest = new ArrayList<>();
      for (SourceFile file : raw.files()) {
        @Nullable TableDef table = table(file.name());
        if (table == null) {
          rest.add(file);
        } else {
          tables.add(new CsvTableSource(table.name() + CSV, table, file.bytes()));
        }
      }
      if (!tables.isEmpty()) {
        sources.add(new CaseExportSource(id, tables, rest.size() + raw.others(), false, raw));
        return;
      }
      List<SourceFile> found = new ArrayList<>();
      boolean cases = false;
      for (SourceFile file : rest) {
        byte[] head = head(file, HEAD_LENGTH);
        if (FormText.recognises(file.name(), head)) {
          found.add(file);
        }
        cases |= CaseTree.recognises(file.name(), head);
      }
      if (cases) {
        rest.removeAll(found);
        sources.add(new DigisosSource(id, rest, found.isEmpty() ? raw : () -> {}));
      }
      if (cases && found.isEmpty()) {
        return;
      }
      if (found.isEmpty()) {
        throw Unreadable.file(
            PseudonymTexts.say("leveranse_nr", "nr", number),
            PseudonymTexts.say("ingenting_kjent"));
      }
      forms.addAll(found);
      formResources.add(raw);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static byte[] head(SourceFile file, int length) throws IOException {
    try (InputStream in = file.bytes().open()) {
      return in.readNBytes(length);
    }
  }

  private static @Nullable TableDef table(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).endsWith(CSV)
        ? ExportFormat.get().findTable(name.substring(0, name.length() - CSV.length()))
        : null;
  }
}
