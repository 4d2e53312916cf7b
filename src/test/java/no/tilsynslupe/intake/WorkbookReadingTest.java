package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.UserError;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTest {
  @TempDir private Path temp;

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      Object value = values[i];
      if (value instanceof LocalDate date) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd.mm.yyyy"));
        cell.setCellStyle(style);
        cell.setCellValue(date);
      } else if (value instanceof Number number1) {
        cell.setCellValue(number1.doubleValue());
      } else if (value instanceof Boolean yes) {
        cell.setCellValue(yes);
      } else {
        cell.setCellValue(String.valueOf(value));
      }
    }
  }

  private static void tables(Workbook book) {
    Sheet uttrekk = book.createSheet("Uttrekk");
    row(uttrekk, 0, "formatversjon", "kommune", "periode_fra", "periode_til", "uttrekk_dato");
    row(
        uttrekk,
        1,
        1,
        301,
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2024, 12, 31),
        LocalDate.of(2025, 1, 15));
    Sheet saker = book.createSheet("saker");
    row(saker, 2, "sak_id", "kontor", "tolkebehov", "fodselsar");
    row(saker, 5, 111100000, "NAV Vik", true, 1999);
    Sheet vedtak = book.createSheet("VEDTAK");
    row(
        vedtak,
        0,
        "vedtak_id",
        "sak_id",
        "vedtak_dato",
        "hjemmel",
        "utfall",
        "belop",
        "oppstart_dato",
        "satsbelop");
    row(
        vedtak,
        1,
        "V1",
        "111100000",
        LocalDate.of(2024, 3, 1),
        18,
        "Innvilget",
        12345.5,
        45292,
        1234.567);
    vedtak.getRow(1).createCell(9).setBlank();
    book.createSheet("Notater");
  }

  private Path save(Workbook book, String name) throws IOException {
    Path file = temp.resolve(name);
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private Path usual(String name) throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    tables(book);
    return save(book, name);
  }

  private UserError refusal(Path file) {
    UserError error =
        catchThrowableOfType(
            UserError.class,
            () ->
                Intake.read(
                    List.of(file), IntakeOptions.defaults(), temp.resolve("spool"), Progress.NONE));
    assertThat(error).isNotNull();
    assertThat(error.kind()).isEqualTo(UserError.Kind.UNREADABLE_INPUT);
    return error;
  }

  @Test
  void cellsOfEveryKindAreReadAsTheirTextWouldBe() throws IOException {
    TestExport.Outcome outcome =
        TestExport.read(IntakeOptions.defaults(), List.of(usual("bok.xlsx")));
    Sak sak = outcome.only();
    assertThat(sak.key().kommune()).isEqualTo("0301");
    assertThat(sak.key().sakId()).isEqualTo("111100000");
    assertThat(sak.kilde()).hasToString("bok.xlsx/saker:6");
    assertThat(sak.hode().tolkebehov()).isEqualTo(Fact.known(true));
    assertThat(sak.hode().fodselsar()).isEqualTo(Fact.known(1999));
    assertThat(sak.vedtak().get(0).vedtakDato()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(sak.vedtak().get(0).hjemmel().paragrafer()).containsExactly("18");
    assertThat(sak.vedtak().get(0).belop()).isEqualTo(Fact.known(new BigDecimal("12345.50")));
    assertThat(sak.vedtak().get(0).satsbelop()).isEqualTo(Fact.known(new BigDecimal("1234.57")));
    assertThat(sak.vedtak().get(0).oppstartDato())
        .as("a number without a date format is no date")
        .isEqualTo(Fact.notRecorded());
    assertThat(outcome.result().ignorerteFiler()).containsExactly("bok.xlsx/Notater");
  }

  @Test
  void formulasAreNeverWorkedOut() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    tables(book);
    Cell cell = book.getSheet("saker").getRow(5).getCell(1);
    cell.setCellFormula("CONCATENATE(\"NAV\",\" Nes\")");
    cell.setCellValue("NAV lagret");
    Sak sak = TestExport.read(IntakeOptions.defaults(), List.of(save(book, "bok.xlsx"))).only();
    assertThat(sak.hode().kontor()).isEqualTo("NAV lagret");
  }

  @Test
  void theGateReadsEveryCellAndTheNamesOfSheets() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    tables(book);
    book.getSheet("saker").getRow(5).createCell(7).setCellValue("010170 12345");
    Path file = save(book, "bok.xlsx");
    UserError error =
        catchThrowableOfType(
            UserError.class,
            () ->
                Intake.read(
                    List.of(file), IntakeOptions.defaults(), temp.resolve("spool"), Progress.NONE));
    assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE);
    assertThat(error.getMessage())
        .contains("bok.xlsx/saker, linje 6, kolonne nr. 8")
        .doesNotContain("12345");
    XSSFWorkbook named = new XSSFWorkbook();
    tables(named);
    named.createSheet("01017012345");
    Path other = save(named, "navn.xlsx");
    assertThat(
            catchThrowableOfType(
                    UserError.class,
                    () ->
                        Intake.read(
                            List.of(other),
                            IntakeOptions.defaults(),
                            temp.resolve("spool"),
                            Progress.NONE))
                .getMessage())
        .contains("ark nr. 5")
        .doesNotContain("12345");
  }

  @Test
  void aProtectedWorkbookIsRefused() throws Exception {
    Path plain = usual("bok.xlsx");
    Path file = temp.resolve("laast.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("hemmelig");
      try (OutputStream inner = encryptor.getDataStream(container)) {
        Files.copy(plain, inner);
      }
      container.writeFilesystem(out);
    }
    assertThat(refusal(file).getMessage()).contains("laast.xlsx", "passord");
  }

  @Test
  void anOldWorkbookNamedXlsxIsRefused() throws IOException {
    HSSFWorkbook book = new HSSFWorkbook();
    tables(book);
    assertThat(refusal(save(book, "gammel.xlsx")).getMessage()).contains("gamle Excel-formatet");
  }

  @Test
  void aWorkbookWithMacrosIsRefused() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM);
    tables(book);
    assertThat(refusal(save(book, "makro.xlsm")).getMessage()).contains("makroer");
  }

  @Test
  void aTruncatedWorkbookIsRefused() throws IOException {
    Path file = usual("kuttet.xlsx");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
    assertThat(refusal(file).getMessage()).contains("kuttet.xlsx", "ødelagt");
  }

  @Test
  void aWorkbookWithAnEntityBombIsRefused() throws IOException {
    Path file = usual("bombe.xlsx");
    Path evil = temp.resolve("xxe.xlsx");
    try (var in = new java.util.zip.ZipFile(file.toFile());
        var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(evil))) {
      for (var entry : java.util.Collections.list(in.entries())) {
        out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
        byte[] content = in.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith("sheet2.xml")) {
          String xml = new String(content, java.nio.charset.StandardCharsets.UTF_8);
          String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
          content =
              xml.replace("<worksheet", bomb + "<worksheet")
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        out.write(content);
        out.closeEntry();
      }
    }
    assertThat(refusal(evil).getMessage()).contains("xxe.xlsx/saker");
  }
}
