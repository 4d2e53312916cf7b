package no.tilsynslupe.badinput;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.badinput.BadInputCase.Section;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Lays the input of a case out in a folder. */
final class CaseInput {
  /** What every case export has that does not say otherwise: an export of 2024, and one case. */
  static final Map<String, String> USUAL =
      usual(
          """
          formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
          1;9901;2024-01-01;2024-12-31;2025-01-15
          """,
          "sak_id;kontor\nS1;NAV Vik\n");

  private final BadInputCase one;
  private final Path folder;

  private CaseInput(BadInputCase one, Path folder) {
    this.one = one;
    this.folder = folder;
  }

  private static Map<String, String> usual(String uttrekk, String saker) {
    Map<String, String> usual = new LinkedHashMap<>();
    usual.put("uttrekk", uttrekk);
    usual.put("saker", saker);
    return usual;
  }

  /** Writes the files. Returns what {@code check} is to be pointed at. */
  static List<Path> write(BadInputCase one, Path folder) throws IOException {
    Path only = new CaseInput(one, folder).write();
    List<Path> inputs = List.of(only);
    String named = one.one("inputs", "");
    if (!named.isEmpty()) {
      inputs = Stream.of(named.split(", *")).map(folder::resolve).toList();
    }
    return inputs;
  }

  private Path write() throws IOException {
    return switch (one.one("form", "")) {
      case "csv" -> files(folder.resolve(one.one("name", "uttrekk")), true);
      case "zip" -> single("uttrekk.zip", zip());
      case "xlsx" -> single("uttrekk.xlsx", workbook());
      case "kostra", "digisos", "file" -> loose();
      default -> throw new IllegalArgumentException(one.name() + ": unknown form");
    };
  }

  private boolean hasUsual(String table) {
    return !one.one("base", "usual").equals("none")
        && one.sections().stream()
            .noneMatch(section -> section.name().matches("(sheet |xml )?" + table + "(\\.csv)?"));
  }

  private Path loose() throws IOException {
    Files.createDirectories(folder);
    if (one.sections().size() == 1) {
      Section only = one.sections().get(0);
      return single(only.name(), bytes(only));
    }
    return files(folder.resolve(one.one("name", "leveranse")), false);
  }

  private Path files(Path into, boolean export) throws IOException {
    Files.createDirectories(into);
    for (Map.Entry<String, String> table : USUAL.entrySet()) {
      if (export && hasUsual(table.getKey())) {
        Files.writeString(into.resolve(table.getKey() + ".csv"), table.getValue());
      }
    }
    for (Section section : one.sections()) {
      Path file = into.resolve(Escapes.text(section.name()));
      Files.createDirectories(file.getParent());
      if (section.options().containsKey("link")) {
        Files.createSymbolicLink(file, Path.of(section.options().get("link")));
      } else if (section.options().containsKey("folder")) {
        Files.createDirectories(file);
      } else {
        for (int copy = 1; copy <= copies(section); copy++) {
          Path named = Path.of(file.toString().replace("#", String.valueOf(copy)));
          Files.createDirectories(named.getParent());
          Files.write(named, bytes(section));
        }
      }
    }
    return into;
  }

  private static int copies(Section section) {
    return Integer.parseInt(section.options().getOrDefault("copies", "1"));
  }

  private byte[] bytes(Section section) {
    byte[] bytes =
        one.one("form", "").equals("kostra")
            ? KostraLines.bytes(section.text(), one.encoding())
            : section.bytes(one.encoding());
    String cut = section.options().get("cut");
    return cut == null ? bytes : Arrays.copyOf(bytes, bytes.length - Integer.parseInt(cut));
  }

  private byte[] zip() {
    RawZip zip = new RawZip();
    USUAL.forEach(
        (table, text) -> {
          if (hasUsual(table)) {
            zip.entry(table + ".csv", Escapes.bytes(text, one.encoding()));
          }
        });
    for (Section section : one.sections()) {
      for (int copy = 1; copy <= copies(section); copy++) {
        String name = Escapes.text(section.name()).replace("#", String.valueOf(copy));
        zip.entry(name, bytes(section), section.options());
      }
    }
    return zip.bytes();
  }

  private byte[] workbook() throws IOException {
    if (one.one("make", "").equals("xls")) {
      return oldWorkbook();
    }
    RawWorkbook book = new RawWorkbook();
    USUAL.forEach(
        (table, text) -> {
          if (hasUsual(table)) {
            book.sheet(table, text.replace(';', '|'), Map.of());
          }
        });
    for (Section section : one.sections()) {
      String[] kind = section.name().split(" ", 2);
      switch (kind[0]) {
        case "sheet" -> book.sheet(Escapes.text(kind[1]), section.text(), section.options());
        case "xml" -> book.xml(kind[1], Escapes.text(section.text()));
        case "part" -> book.part(kind[1], bytes(section), section.options());
        default -> throw new IllegalArgumentException(section.name());
      }
    }
    return one.one("make", "").equals("encrypted") ? encrypted(book.bytes()) : book.bytes();
  }

  private static byte[] oldWorkbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("saker").createRow(0).createCell(0).setCellValue("sak_id");
      book.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] encrypted(byte[] workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemmelig");
      try (OPCPackage whole = OPCPackage.open(new ByteArrayInputStream(workbook));
          OutputStream into = encryptor.getDataStream(files)) {
        whole.save(into);
      }
      files.writeFilesystem(out);
    } catch (GeneralSecurityException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** A file alone, cut where the case says so: a number of bytes, or a percentage. */
  private Path single(String name, byte[] bytes) throws IOException {
    String cut = one.one("cut", "");
    byte[] kept = bytes;
    if (!cut.isEmpty()) {
      int number = Integer.parseInt(cut.replace("%", ""));
      kept = Arrays.copyOf(bytes, cut.endsWith("%") ? bytes.length * number / 100 : number);
    }
    Files.createDirectories(folder);
    return Files.write(folder.resolve(Escapes.text(one.one("name", name))), kept);
  }
}
