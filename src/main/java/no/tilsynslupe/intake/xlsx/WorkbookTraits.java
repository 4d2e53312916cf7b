package no.tilsynslupe.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.sak.UserError;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** What all sheets of a workbook share: strings, styles, and the day that its dates count from. */
final class WorkbookTraits {
  /** Strings are held in memory; a workbook with more than this is no export. */
  private static final long MAX_SHARED_STRINGS = 256L << 20;

  private final OPCPackage container;
  private final XSSFReader reader;
  private final String name;
  private final Map<String, Boolean> dateStyles = new HashMap<>();
  private @Nullable SharedStrings strings;
  private @Nullable StylesTable styles;
  private @Nullable Boolean from1904;

  WorkbookTraits(OPCPackage container, XSSFReader reader, String name) {
    this.container = container;
    this.reader = reader;
    this.name = name;
  }

  /** The shared string of that number; empty when the file has none. */
  synchronized String string(int index) {
    SharedStrings table = strings;
    if (table == null) {
      table = readStrings();
      strings = table;
    }
    return index < 0 || index >= table.getUniqueCount() ? "" : table.getItemAt(index).getString();
  }

  private SharedStrings readStrings() {
    for (PackagePart part :
        container.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
      if (part.getSize() > MAX_SHARED_STRINGS) {
        throw Unreadable.file(name, XlsxTexts.say("for_mye_tekst"));
      }
    }
    try {
      return new ReadOnlySharedStringsTable(container, false);
    } catch (SAXException | IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** True when cells of the style are dates; a style that is none is damage. */
  synchronized boolean isDate(String style) {
    Boolean known = dateStyles.get(style);
    if (known == null) {
      known = readIsDate(style);
      dateStyles.put(style, known);
    }
    return known;
  }

  private boolean readIsDate(String style) {
    try {
      StylesTable table = styles;
      if (table == null) {
        table = reader.getStylesTable();
        styles = table;
      }
      int number = Integer.parseInt(style.strip());
      if (table == null || number < 0 || number >= table.getNumCellStyles()) {
        return false;
      }
      XSSFCellStyle format = table.getStyleAt(number);
      return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    } catch (IOException | InvalidFormatException | RuntimeException e) {
      // POI throws whatever comes of a part that isn't what it is said to be.
      throw damaged(e);
    }
  }

  private UserError damaged(Exception cause) {
    return Unreadable.file(name, XlsxTexts.say("arbeidsbok_odelagt"), cause);
  }

  /** True when day 0 is 1904-01-01, as in workbooks from old Macs. */
  synchronized boolean from1904() {
    Boolean known = from1904;
    if (known == null) {
      known = readFrom1904();
      from1904 = known;
    }
    return known;
  }

  private boolean readFrom1904() {
    try (InputStream in = reader.getWorkbookData()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("workbookPr")) {
          String value = xml.getAttributeValue(null, "date1904");
          return "1".equals(value) || "true".equals(value);
        }
      }
      return false;
    } catch (XMLStreamException | InvalidFormatException | IOException | RuntimeException e) {
      throw damaged(e);
    }
  }
}
