package no.tilsynslupe.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** A sheet whose first row has headers, as someone reads it: numbers as numbers, texts as texts. */
final class WrittenSheet {

  private final List<Map<String, Object>> rows = new ArrayList<>();

  WrittenSheet(Workbook book, String name) {
    Sheet sheet = Objects.requireNonNull(book.getSheet(name), name);
    Row first = sheet.getRow(0);
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      Map<String, Object> values = new LinkedHashMap<>();
      for (Cell header : first) {
        Object value = row == null ? null : value(row.getCell(header.getColumnIndex()));
        if (value != null) {
          values.put(header.getStringCellValue(), value);
        }
      }
      rows.add(values);
    }
  }

  private static @Nullable Object value(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> (Object) cell.getNumericCellValue();
      case STRING -> cell.getStringCellValue();
      default -> null;
    };
  }

  /** The row with a text in a column. */
  Map<String, Object> row(String column, String text) {
    return rows.stream()
        .filter(row -> text.equals(row.get(column)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("ingen rad med " + text + " i " + column));
  }
}
