package no.tilsynslupe.report.excel;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Makes the named styles in a workbook, so that they stand in its list of styles. */
final class StyleBook {

  private static final String FONT = "Calibri";
  private static final short TEXT_SIZE = 11;
  private static final short HEADING_SIZE = 13;
  private static final short TITLE_SIZE = 18;
  private static final String LINE = "BFC7D1";
  private static final String MAIN = XSSFRelation.NS_SPREADSHEETML;

  private final XSSFWorkbook book;
  private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);

  StyleBook(XSSFWorkbook book) {
    this.book = book;
    XSSFFont normal = book.getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints(TEXT_SIZE);
    Map<String, Integer> names = new LinkedHashMap<>();
    names.put("Normal", 0);
    for (Style style : Style.values()) {
      XSSFCellStyle made = make(style);
      names.put(style.title(), share(made));
      styles.put(style, made);
    }
    name(names);
  }

  CellStyle get(Style style) {
    XSSFCellStyle made = styles.get(style);
    if (made == null) {
      throw new IllegalStateException("Stilen " + style + " er ikke laget");
    }
    return made;
  }

  private XSSFCellStyle make(Style style) {
    XSSFCellStyle made = book.createCellStyle();
    made.setFont(font(style));
    made.setVerticalAlignment(
        style == Style.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    boolean heading = style == Style.TITLE || style == Style.HEADING;
    made.setWrapText(!heading && style.format() == null);
    String fill = style.fill();
    if (fill != null) {
      made.setFillForegroundColor(color(fill));
      made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    String format = style.format();
    if (format != null) {
      made.setDataFormat(book.createDataFormat().getFormat(format));
      made.setAlignment(HorizontalAlignment.RIGHT);
      made.setIndention((short) 1);
    }
    if (!heading && format == null) {
      made.setAlignment(HorizontalAlignment.LEFT);
      made.setIndention((short) 1);
    }
    if (!heading) {
      made.setBorderBottom(BorderStyle.THIN);
      made.setBottomBorderColor(color(LINE));
    }
    made.setQuotePrefixed(style == Style.QUOTED);
    return made;
  }

  private XSSFFont font(Style style) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(
        style == Style.TITLE ? TITLE_SIZE : style == Style.HEADING ? HEADING_SIZE : TEXT_SIZE);
    font.setBold(style.bold());
    font.setColor(color(style.ink()));
    if (style == Style.LINK) {
      font.setUnderline(XSSFFont.U_SINGLE);
    }
    return font;
  }

  /**
   * Puts a cell's format among those that have names.
   *
   * @return its number there
   */
  private int share(XSSFCellStyle style) {
    CTXf format = (CTXf) style.getCoreXf().copy();
    if (format.isSetXfId()) {
      format.unsetXfId();
    }
    int index = book.getStylesSource().putCellStyleXf(format) - 1;
    style.getCoreXf().setXfId(index);
    return index;
  }

  /** POI can use named styles but not name them: the list of names is written by hand. */
  private void name(Map<String, Integer> names) {
    try (XmlCursor cursor = book.getStylesSource().getCTStylesheet().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("cellStyles", MAIN);
      cursor.insertAttributeWithValue("count", Integer.toString(names.size()));
      names.forEach(
          (name, format) -> {
            cursor.beginElement("cellStyle", MAIN);
            cursor.insertAttributeWithValue("name", name);
            cursor.insertAttributeWithValue("xfId", Integer.toString(format));
            if (format == 0) {
              cursor.insertAttributeWithValue("builtinId", "0");
            }
            cursor.toNextToken();
          });
    }
  }

  private static XSSFColor color(String rgb) {
    return new XSSFColor(java.util.HexFormat.of().parseHex(rgb), null);
  }
}
