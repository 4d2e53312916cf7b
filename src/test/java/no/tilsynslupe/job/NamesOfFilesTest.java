package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.tilsynslupe.sak.UserError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, files and sheets are named after persons, too; what a run leaves doesn't tell. */
class NamesOfFilesTest {
  private static final String NAME = "Torbjørn Haugstvedt";
  private static final String UTTREKK =
      "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato\n"
          + "1;9901;2024-01-01;2024-12-31;2025-01-15\n";
  private static final String SAKER = "sak_id;kontor\nS1;Nord\n";

  @TempDir Path folder;

  @Test
  void aFolderAndAFileBesideTheTables() throws IOException {
    Path export = Files.createDirectory(folder.resolve("Saker " + NAME));
    Files.writeString(export.resolve("saker.csv"), SAKER);
    Files.writeString(export.resolve("uttrekk.csv"), UTTREKK);
    Files.writeString(export.resolve("notat om " + NAME + ".txt"), "");
    Files.createDirectory(export.resolve(NAME));
    Files.writeString(
        export.resolve(NAME).resolve("vilkar.csv"),
        "vilkar_id;sak_id;tekst;fra\nK1;S1;levere kontoutskrift;i går\nK2;;;\n");

    assertThat(leftBy(export)).contains("Saker [navn]").doesNotContain("Haugstvedt");
  }

  @Test
  void anArchive() throws IOException {
    Path export = folder.resolve("Saker " + NAME + ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(export))) {
      zip.putNextEntry(new ZipEntry("saker.csv"));
      zip.write(SAKER.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("uttrekk.csv"));
      zip.write(UTTREKK.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(NAME + "/les " + NAME + ".txt"));
      zip.closeEntry();
    }

    assertThat(leftBy(export)).contains("Saker [navn].zip").doesNotContain("Haugstvedt");
  }

  @Test
  void aWorkbookAndItsSheets() throws IOException {
    Path export = folder.resolve(NAME + ".xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(export)) {
      sheet(book, "saker", SAKER);
      sheet(book, "uttrekk", UTTREKK);
      book.createSheet(NAME);
      book.write(out);
    }

    assertThat(leftBy(export)).contains("[navn].xlsx").doesNotContain("Haugstvedt");
  }

  @Test
  void theLineThatStopsARunNamesTheFileWithoutThePerson() throws IOException {
    Path export = Files.createDirectory(folder.resolve("Saker " + NAME));
    Files.writeString(export.resolve("saker.csv"), "sak_id;kontor\nS1;13097248022\n");

    assertThatThrownBy(() -> check(export))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("saker.csv, linje 2, kolonne kontor")
        .hasMessageNotContaining("Haugstvedt");
  }

  private static void sheet(XSSFWorkbook book, String name, String rows) {
    Sheet sheet = book.createSheet(name);
    for (String line : rows.split("\n")) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (String cell : line.split(";")) {
        row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell);
      }
    }
  }

  private void check(Path export) throws IOException {
    new CheckJob("test", () -> Instant.parse("2025-02-01T10:00:00Z"), Progress.SILENT)
        .start(CheckOptions.of(List.of(export)), folder.resolve("ut"), false);
  }

  /** All that a whole run leaves, as text: archives unpacked. */
  private String leftBy(Path export) throws IOException {
    check(export);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(folder.resolve("ut"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.write(
            file.toString().substring(folder.toString().length()).getBytes(StandardCharsets.UTF_8));
        if (file.toString().endsWith(".xlsx")) {
          try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
              zip.transferTo(all);
            }
          }
        } else {
          try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(all);
          }
        }
      }
    }
    return all.toString(StandardCharsets.UTF_8);
  }
}
