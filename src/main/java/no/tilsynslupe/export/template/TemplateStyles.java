package no.tilsynslupe.export.template;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import no.tilsynslupe.workbook.StyleNames;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes the styles of a template in its workbook. */
final class TemplateStyles {
  private static final String FONT = "Calibri";
  private static final short TEXT_SIZE = 11;
  private static final short HEADING_SIZE = 13;
  private static final short TITLE_SIZE = 18;
  private static final String LINE = "8A97A8";

  private final XSSFWorkbook book;
  private final Map<TemplateStyle, XSSFCellStyle> styles = new EnumMap<>(TemplateStyle.class);

  /**
   * @param text has the names of the styles, and the word that stands under the name of a column
   *     that must be filled. It is part of the format, so that the cell itself holds the name
   *     alone, which is what is read
   */
  TemplateStyles(XSSFWorkbook book, TemplateText text) {
    this.book = book;
    XSSFFont normal = book.getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints(TEXT_SIZE);
    StyleNames names = new StyleNames(book);
    for (TemplateStyle style : TemplateStyle.values()) {
      XSSFCellStyle made = make(style, "@\" (" + text.get("hode_ma_fylles_ut") + ")\"");
      names.add(style.title(text), made);
      styles.put(style, made);
    }
    names.write();
  }

  XSSFCellStyle get(TemplateStyle style) {
    return Objects.requireNonNull(styles.get(style), style::name);
  }

  private XSSFCellStyle make(TemplateStyle style, String requiredFormat) {
    XSSFCellStyle made = book.createCellStyle();
    made.setFont(font(style));
    made.setVerticalAlignment(VerticalAlignment.TOP);
    made.setWrapText(style.wraps());
    if (style.format() != null || style.header()) {
      made.setAlignment(HorizontalAlignment.LEFT);
      made.setIndention((short) 1);
    }
    String fill = style.fill();
    if (fill != null) {
      made.setFillForegroundColor(color(fill));
      made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (style.header()) {
      made.setBorderBottom(style == TemplateStyle.REQUIRED ? BorderStyle.THICK : BorderStyle.THIN);
      made.setBottomBorderColor(color(LINE));
      made.setBorderRight(BorderStyle.THIN);
      made.setRightBorderColor(color(LINE));
    }
    @Nullable String format = style == TemplateStyle.REQUIRED ? requiredFormat : style.format();
    if (format != null) {
      made.setDataFormat(book.createDataFormat().getFormat(format));
    }
    return made;
  }

  private XSSFFont font(TemplateStyle style) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(
        style == TemplateStyle.TITLE
            ? TITLE_SIZE
            : style == TemplateStyle.HEADING ? HEADING_SIZE : TEXT_SIZE);
    font.setBold(style.bold());
    font.setItalic(style.example());
    font.setColor(color(style.ink()));
    return font;
  }

  private static XSSFColor color(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb), null);
  }
}
