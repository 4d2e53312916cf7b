package no.tilsynslupe.export.pseudonym;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.workbook.StableZip;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with a sheet for each table, and nothing else: no author, no times, no styles, so that
 * nothing of the workbook it was made from comes along.
 */
final class XlsxBook implements Closeable {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d\\d)?");

  private final Path file;
  private final Map<String, SafeTable> sheets = new LinkedHashMap<>();

  XlsxBook(Path file) {
    this.file = file;
  }

  void sheet(SafeTable table) {
    sheets.put("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml", table);
  }

  @Override
  public void close() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, SafeTable> sheet : sheets.entrySet()) {
      number++;
      types.append(override("/" + sheet.getKey(), "worksheet+xml"));
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
              .formatted(sheet.getValue().table().name(), number, number));
      relations.append(
          relation("r" + number, "worksheet", sheet.getKey().substring("xl/".length())));
    }
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + TYPES
            + "\"><Default Extension=\"rels\" ContentType="
            + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("/xl/workbook.xml", "sheet.main+xml")
            + types
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + RELATIONS
            + "\">"
            + relation("r1", "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets>"
            + list
            + "</sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>");
    write(parts);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + SHEET_TYPE + type + "\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private void write(Map<String, String> parts) throws IOException {
    Map<String, Boolean> names = new LinkedHashMap<>();
    parts.keySet().forEach(name -> names.put(name, true));
    sheets.keySet().forEach(name -> names.put(name, true));
    try (OutputStream out = Files.newOutputStream(file)) {
      StableZip.write(
          names.keySet(),
          (name, to) -> {
            Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            writer.write(HEAD);
            SafeTable table = sheets.get(name);
            if (table == null) {
              writer.write(parts.getOrDefault(name, ""));
            } else {
              sheet(table, writer);
            }
            writer.flush();
          },
          out);
    }
  }

  private static void sheet(SafeTable table, Writer out) throws IOException {
    out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    row(1, table.names(), null, out);
    int number = 1;
    for (List<String> row : table.rows()) {
      row(++number, row, table, out);
    }
    out.write("</sheetData></worksheet>");
  }

  private static void row(int number, List<String> cells, @Nullable SafeTable table, Writer out)
      throws IOException {
    out.write("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      String place = column(i) + number;
      if (table != null && isNumber(table, i, cell)) {
        out.write("<c r=\"" + place + "\"><v>" + cell + "</v></c>");
      } else {
        out.write("<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(escaped(cell));
        out.write("</t></is></c>");
      }
    }
    out.write("</row>");
  }

  private static boolean isNumber(SafeTable table, int column, String cell) {
    if (column >= table.columns().size()) {
      return false;
    }
    ColumnType type = table.columns().get(column).type();
    return (type == ColumnType.INT || type == ColumnType.AMOUNT) && NUMBER.matcher(cell).matches();
  }

  private static String column(int index) {
    StringBuilder name = new StringBuilder();
    for (int i = index + 1; i > 0; i = (i - 1) / 26) {
      name.insert(0, (char) ('A' + (i - 1) % 26));
    }
    return name.toString();
  }

  /** What XML can't hold is left out. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> {
                  boolean allowed = c >= 0x20 || c == '\t' || c == '\n';
                  boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
                  if (allowed && !surrogate && c != 0xFFFE && c != 0xFFFF) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }
}
