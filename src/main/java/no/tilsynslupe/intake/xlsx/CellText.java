package no.tilsynslupe.intake.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Turns a cell of a sheet into the text that a CSV file would have in its place. */
final class CellText {
  /** Digits that a double holds exactly; longer integers would be rounded anyway. */
  private static final int EXACT_DIGITS = 15;

  private final WorkbookTraits workbook;

  CellText(WorkbookTraits workbook) {
    this.workbook = workbook;
  }

  /** Reads from the start of the {@code c} element to its end. */
  String read(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    StringBuilder value = new StringBuilder();
    StringBuilder inline = new StringBuilder();
    int phonetic = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      String element =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
              ? xml.getLocalName()
              : "";
      if (event == XMLStreamConstants.END_ELEMENT && element.equals("c")) {
        break;
      }
      if (element.equals("rPh")) {
        phonetic += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
      } else if (event == XMLStreamConstants.START_ELEMENT && element.equals("v")) {
        value.append(xml.getElementText());
      } else if (event == XMLStreamConstants.START_ELEMENT && element.equals("t")) {
        String part = xml.getElementText();
        inline.append(phonetic > 0 ? "" : part);
      }
    }
    return text(type == null ? "n" : type, style, value.toString(), inline.toString());
  }

  private String text(String type, String style, String value, String inline) {
    return switch (type) {
      case "s" -> shared(value);
      case "inlineStr" -> inline;
      case "n" -> value.isEmpty() ? "" : number(value.strip(), style);
      // str: what a formula gave; b: 1 or 0; e: an error such as #N/A; d: a date as ISO text
      default -> value;
    };
  }

  private String shared(String value) {
    String digits = value.strip();
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && digits.length() < 10 ? workbook.string(Integer.parseInt(digits)) : "";
  }

  private String number(String value, String style) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return value;
    }
    if (style != null && workbook.isDate(style)) {
      LocalDateTime date = DateUtil.getLocalDateTime(number, workbook.from1904());
      return date == null ? value : date.toLocalDate().toString();
    }
    return plain(value, number);
  }

  /** As Excel shows it in a wide cell: 15 digits, never {@code 1.11E+08}. */
  private static String plain(String value, double number) {
    boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && value.length() <= EXACT_DIGITS) {
      return value;
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return value;
    }
    String text = new BigDecimal(NumberToTextConverter.toText(number)).toPlainString();
    int dot = text.indexOf('.');
    // Three decimals would be read as thousands, which a number in a workbook never has.
    return dot >= 0 && text.length() - dot == 4 ? text + "0" : text;
  }
}
