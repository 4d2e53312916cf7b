package no.tilsynslupe.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * Gives cell styles the names that they have in the workbook's list of styles. POI can use named
 * styles but not name them: the list is written by hand, once the styles are made.
 */
public final class StyleNames {
  private static final String MAIN = XSSFRelation.NS_SPREADSHEETML;

  private final XSSFWorkbook book;
  private final Map<String, Integer> names = new LinkedHashMap<>();

  public StyleNames(XSSFWorkbook book) {
    this.book = book;
    names.put("Normal", 0);
  }

  /** Puts the style among those that have names. */
  public void add(String name, XSSFCellStyle style) {
    CTXf format = (CTXf) style.getCoreXf().copy();
    if (format.isSetXfId()) {
      format.unsetXfId();
    }
    int index = book.getStylesSource().putCellStyleXf(format) - 1;
    style.getCoreXf().setXfId(index);
    names.put(name, index);
  }

  /** Writes the list, once. */
  public void write() {
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
}
