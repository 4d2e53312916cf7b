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

/**
 * A list in a sheet, under its headers, as someone reads it: numbers as numbers, texts as texts.
 */
final class WrittenSheet {

  private final List<Map<String, Object>> rows = new ArrayList<>();

  /**
   * @param first header of the first column
   */
  WrittenSheet(Workbook book, String name, String first) {
    Sheet sheet = Objects.requireNonNull(book.getSheet(name), name);
    int top = 0;
    while (sheet.getRow(top) == null || !first.equals(value(sheet.getRow(top).getCell(0)))) {
      top++;
    }
    Row headers = sheet.getRow(top);
    for (int i = top + 1; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      Map<String, Object> values = new LinkedHashMap<>();
      for (Cell header : headers) {
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

  /** The row with these texts in these columns. */
  Map<String, Object> row(Map<String, String> texts) {
    return rows.stream()
        .filter(row -> row.entrySet().containsAll(texts.entrySet()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("ingen rad med " + texts));
  }
}
