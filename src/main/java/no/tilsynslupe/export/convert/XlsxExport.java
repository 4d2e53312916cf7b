package no.tilsynslupe.export.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.workbook.Scratch;
import no.tilsynslupe.workbook.StreamedWorkbook;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A case export as one workbook: a sheet for each table, dates as dates, all else as text. */
public final class XlsxExport {
  private static final int WINDOW = 100;
  private static final String MADE = "saksuttrekk.xlsx";

  /** An export has its own date in {@code uttrekk}; the clock would make the bytes differ. */
  private static final Date DAY = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

  private static final int DATE_WIDTH = 12 * 256;
  private static final int TEXT_WIDTH = 24 * 256;

  private final SXSSFWorkbook book;
  private final CellStyle heading;
  private final CellStyle text;
  private final CellStyle date;

  private XlsxExport(SXSSFWorkbook book) {
    this.book = book;
    this.heading = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    this.text = book.createCellStyle();
    // Kept as typed: an id loses no zeros, and a text that begins with = is no formula.
    text.setDataFormat(book.createDataFormat().getFormat("@"));
    text.setQuotePrefixed(true);
    this.date = book.createCellStyle();
    date.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
  }

  /**
   * Writes the workbook; its bytes depend on the export alone.
   *
   * @throws UserError when a table has more rows than a sheet
   */
  public static void write(ConvertedExport export, Path file) throws IOException {
    Path dir = file.toAbsolutePath().normalize().getParent();
    try (Scratch scratch = Scratch.in(Objects.requireNonNull(dir));
        XSSFWorkbook plain = new XSSFWorkbook()) {
      PackagePropertiesPart core =
          plain.getProperties().getCoreProperties().getUnderlyingProperties();
      core.setCreatorProperty("Tilsynslupe");
      core.setCreatedProperty(Optional.of(DAY));
      core.setModifiedProperty(Optional.of(DAY));
      Path made = scratch.file(MADE);
      try (SXSSFWorkbook book = new StreamedWorkbook(plain, WINDOW);
          OutputStream out = Files.newOutputStream(made)) {
        new XlsxExport(book).sheets(export);
        book.write(out);
      }
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void sheets(ConvertedExport export) {
    for (ExportTable table : export.tables()) {
      if (table.rows().size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
        throw new UserError(
            UserError.Kind.WRONG_USE,
            ConvertTexts.say("for_mange_rader", "tabell", table.table().name()));
      }
      SXSSFSheet sheet = sheet(table.table().name(), table.columns());
      for (int i = 0; i < table.rows().size(); i++) {
        row(sheet.createRow(i + 1), table, table.rows().get(i));
      }
      for (int i = 0; i < table.columns().size(); i++) {
        ColumnDef column = table.table().findColumn(table.columns().get(i));
        boolean day = column != null && column.type() == ColumnType.DATE;
        sheet.setColumnWidth(i, day ? DATE_WIDTH : TEXT_WIDTH);
      }
    }
    if (!export.rejected().isEmpty()) {
      SXSSFSheet sheet = sheet(CsvExport.REJECTED, CsvExport.REJECTED_COLUMNS);
      for (int i = 0; i < export.rejected().size(); i++) {
        RejectedRow one = export.rejected().get(i);
        Row row = sheet.createRow(i + 1);
        List<String> cells = List.of(one.table(), one.sakId(), one.reason(), one.row());
        for (int c = 0; c < cells.size(); c++) {
          text(row.createCell(c), cells.get(c));
        }
      }
    }
  }

  private SXSSFSheet sheet(String name, List<String> columns) {
    SXSSFSheet sheet = book.createSheet(name);
    sheet.createFreezePane(0, 1);
    Row header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = header.createCell(i);
      cell.setCellValue(columns.get(i));
      cell.setCellStyle(heading);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    return sheet;
  }

  private void row(Row row, ExportTable table, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String value = cells.get(i);
      if (value.isEmpty()) {
        continue;
      }
      Cell cell = row.createCell(i);
      ColumnDef column = table.table().findColumn(table.columns().get(i));
      @Nullable LocalDate day =
          column != null && column.type() == ColumnType.DATE ? day(value) : null;
      if (day == null) {
        text(cell, value);
      } else {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      }
    }
  }

  private void text(Cell cell, String value) {
    if (value.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          ConvertTexts.say("for_lang_tekst", "tabell", cell.getSheet().getSheetName()));
    }
    cell.setCellValue(value);
    cell.setCellStyle(text);
  }

  /** A date that can't be read stays as it is written, for the reader to tell of. */
  private static @Nullable LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
