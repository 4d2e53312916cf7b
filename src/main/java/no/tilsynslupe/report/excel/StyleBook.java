package no.tilsynslupe.report.excel;

import java.util.EnumMap;
import java.util.Map;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.workbook.StyleNames;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the named styles in a workbook, so that they stand in its list of styles. */
final class StyleBook {

  private static final String FONT = "Calibri";
  private static final short TEXT_SIZE = 11;
  private static final short HEADING_SIZE = 13;
  private static final short TITLE_SIZE = 18;
  private static final String LINE = "BFC7D1";

  private final XSSFWorkbook book;
  private final Language language;
  private final boolean rounded;
  private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);

  /**
   * @param words in which the styles have their names
   * @param rounded all numbers are rounded
   */
  StyleBook(XSSFWorkbook book, Prose words, boolean rounded) {
    this.book = book;
    this.language = words.language();
    this.rounded = rounded;
    XSSFFont normal = book.getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints(TEXT_SIZE);
    StyleNames names = new StyleNames(book);
    for (Style style : Style.values()) {
      XSSFCellStyle made = make(style);
      names.add(words.say(style.title()), made);
      styles.put(style, made);
    }
    names.write();
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
    made.setWrapText(!heading && style.format(language, rounded) == null);
    String fill = style.fill();
    if (fill != null) {
      made.setFillForegroundColor(color(fill));
      made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    String format = style.format(language, rounded);
    if (format != null) {
      made.setDataFormat(book.createDataFormat().getFormat(format));
      made.setAlignment(HorizontalAlignment.RIGHT);
      made.setIndention((short) 1);
    }
    if (!heading && format == null) {
      made.setAlignment(style == Style.FEW ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
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

  private static XSSFColor color(String rgb) {
    return new XSSFColor(java.util.HexFormat.of().parseHex(rgb), null);
  }
}
