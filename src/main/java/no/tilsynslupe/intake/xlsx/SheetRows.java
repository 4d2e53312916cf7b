package no.tilsynslupe.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.tilsynslupe.intake.RowSource;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.Cells;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, pulled from its XML one at a time. Formulas are never worked out: the value
 * that Excel saved with them counts. Document types are refused, so there are no entities to
 * expand.
 */
final class SheetRows implements RowSource {
  /** Columns of a sheet, as Excel bounds them. */
  private static final int MAX_COLUMNS = 16_384;

  private static final int LETTERS = 26;

  private final String name;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final CellText text;
  private final List<String> row = new ArrayList<>();
  private String[] cells = {};
  private int width = -1;
  private long line;

  SheetRows(String name, InputStream in, WorkbookTraits workbook) throws IOException {
    this.name = name;
    this.in = in;
    this.text = new CellText(workbook);
    try {
      this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      in.close();
      throw damaged(e);
    }
  }

  @Override
  public boolean next() throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw damaged();
        }
        if (event == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("row")
            && readRow()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private UserError damaged(Exception cause) {
    return Unreadable.file(name, XlsxTexts.say("ark_odelagt"), cause);
  }

  private UserError damaged() {
    return Unreadable.file(name, XlsxTexts.say("ark_odelagt"));
  }

  /** Reads a row up to its end; false when it is blank. */
  private boolean readRow() throws XMLStreamException, IOException {
    String number = xml.getAttributeValue(null, "r");
    line = number == null ? line + 1 : rowNumber(number);
    row.clear();
    int last = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? last + 1 : column(reference);
        last = column;
        set(column, text.read(xml));
      }
    }
    return fill();
  }

  private long rowNumber(String number) {
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException e) {
      throw damaged(e);
    }
  }

  /** The column that a reference such as {@code AB12} begins with, from 0. */
  private int column(String reference) {
    int column = 0;
    int letters = 0;
    while (letters < reference.length() && isLetter(reference.charAt(letters))) {
      column = column * LETTERS + reference.charAt(letters) - 'A' + 1;
      letters++;
      if (column > MAX_COLUMNS) {
        throw damaged();
      }
    }
    if (letters == 0) {
      throw damaged();
    }
    return column - 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private void set(int column, String value) {
    if (Cells.trim(value).isEmpty()) {
      return;
    }
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, Normalizer.normalize(value, Normalizer.Form.NFC));
  }

  /** The first row that isn't blank is the header, and says how many fields a row has. */
  private boolean fill() {
    if (row.isEmpty()) {
      return false;
    }
    if (width < 0) {
      width = row.size();
    }
    while (row.size() < width) {
      row.add("");
    }
    cells = row.toArray(new String[0]);
    return true;
  }

  @Override
  public String[] cells() {
    return cells;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    @Nullable XMLStreamException failure = null;
    try {
      xml.close();
    } catch (XMLStreamException e) {
      failure = e;
    }
    in.close();
    if (failure != null) {
      throw new IOException(failure);
    }
  }
}
