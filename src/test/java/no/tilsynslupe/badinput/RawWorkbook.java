package no.tilsynslupe.badinput;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes workbooks part by part, so that any part can be what it should not be. A sheet is told as
 * a table: a row a line, cells parted by {@code |}; a cell is a text unless it begins with {@code
 * n:} (number), {@code d:} (number in date format), {@code b:}, {@code e:} (error), {@code s:}
 * (shared text) or {@code f:formula=value}. Nothing between two bars is no cell.
 */
final class RawWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final List<String> shared = new ArrayList<>();

  /** Adds a sheet, told as a table. */
  void sheet(String name, String table, Map<String, String> options) {
    StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    int number = 0;
    for (String line : table.split("\n", -1)) {
      number++;
      if (!line.isEmpty()) {
        xml.append("<row r=\"").append(number).append("\">");
        cells(line, number, xml);
        xml.append("</row>");
      }
    }
    xml.append("</sheetData>");
    String merged = options.get("merge");
    if (merged != null) {
      xml.append("<mergeCells count=\"1\"><mergeCell ref=\"").append(merged).append("\"/>");
      xml.append("</mergeCells>");
    }
    sheets.put(name, xml.append("</worksheet>").toString());
  }

  /** The XML of a sheet that is told as a table, without shared texts. */
  static String sheetXml(String table) {
    RawWorkbook book = new RawWorkbook();
    book.sheet("", table, Map.of());
    return book.sheets.get("");
  }

  /** Adds a sheet by its XML. */
  void xml(String name, String xml) {
    sheets.put(name, xml);
  }

  /** Adds a part, or puts it in the place of the usual one. */
  void part(String name, byte[] content, Map<String, String> options) {
    parts.put(name, content);
    if (options.containsKey("type")) {
      types.put(name, options.get("type"));
    }
  }

  private void cells(String line, int row, StringBuilder xml) {
    String[] cells = line.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip();
      if (!cell.isEmpty()) {
        xml.append("<c r=\"").append((char) ('A' + i)).append(row).append('"');
        xml.append(cell(Escapes.text(cell))).append("</c>");
      }
    }
  }

  private String cell(String cell) {
    String value = cell.length() > 2 ? cell.substring(2) : "";
    return switch (cell.length() > 1 && cell.charAt(1) == ':' ? cell.charAt(0) : ' ') {
      case 'n' -> "><v>" + value + "</v>";
      case 'd' -> " s=\"1\"><v>" + value + "</v>";
      case 'b' -> " t=\"b\"><v>" + value + "</v>";
      case 'e' -> " t=\"e\"><v>" + value + "</v>";
      case 's' -> {
        shared.add(value);
        yield " t=\"s\"><v>" + (shared.size() - 1) + "</v>";
      }
      case 'f' -> {
        int equals = value.lastIndexOf('=');
        String formula = escaped(value.substring(0, equals));
        yield " t=\"str\"><f>"
            + formula
            + "</f><v>"
            + escaped(value.substring(equals + 1))
            + "</v>";
      }
      default -> " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell) + "</t></is>";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The whole file. */
  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(all, "[Content_Types].xml", contentTypes());
    String office = "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/officeDocument\"";
    put(all, "_rels/.rels", relations(office + " Target=\"xl/workbook.xml\"/>"));
    StringBuilder listed = new StringBuilder();
    StringBuilder links = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      String id = "rId" + number;
      listed.append("<sheet name=\"" + escaped(sheet.getKey()) + "\" sheetId=\"" + number);
      listed.append("\" r:id=\"" + id + "\"/>");
      links.append(link(id, "worksheet", "worksheets/sheet" + number + ".xml"));
      put(all, "xl/worksheets/sheet" + number + ".xml", sheet.getValue());
    }
    links.append(link("rIdA", "styles", "styles.xml"));
    links.append(link("rIdB", "sharedStrings", "sharedStrings.xml"));
    String book = "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>";
    put(all, "xl/workbook.xml", HEAD + book + listed + "</sheets></workbook>");
    put(all, "xl/_rels/workbook.xml.rels", relations(links.toString()));
    put(all, "xl/styles.xml", styles());
    put(all, "xl/sharedStrings.xml", sharedStrings());
    all.putAll(parts);
    RawZip zip = new RawZip();
    all.forEach(zip::entry);
    return zip.bytes();
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String link(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, kind, target);
  }

  private static String relations(String links) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + links
        + "</Relationships>";
  }

  private String contentTypes() {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<Types xmlns=\"" + PACKAGE + "/content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package");
    xml.append(
        ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    xml.append("<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>");
    Map<String, String> all = new LinkedHashMap<>();
    all.put("xl/workbook.xml", TYPE + "sheet.main+xml");
    all.put("xl/styles.xml", TYPE + "styles+xml");
    all.put("xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
    for (int i = 1; i <= sheets.size(); i++) {
      all.put("xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
    }
    all.putAll(types);
    all.forEach(
        (part, type) ->
            xml.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>"));
    return xml.append("</Types>").toString();
  }

  private static String styles() {
    return HEAD
        + "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"1\"><font/></fonts>"
        + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\">"
        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"
        + "</cellXfs></styleSheet>";
  }

  private String sharedStrings() {
    StringBuilder xml = new StringBuilder(HEAD + "<sst xmlns=\"" + MAIN + "\" count=\"");
    xml.append(shared.size()).append("\" uniqueCount=\"").append(shared.size()).append("\">");
    shared.forEach(text -> xml.append("<si><t>" + escaped(text) + "</t></si>"));
    return xml.append("</sst>").toString();
  }
}
