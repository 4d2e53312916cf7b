package no.tilsynslupe.intake.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.SheetNames;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** An export in one Excel workbook: its sheets bear the names of the tables. */
public final class WorkbookDelivery {
  private WorkbookDelivery() {}

  /** Opens a workbook; its sheets are read one row at a time. */
  public static Delivery open(Path path, String name) throws IOException {
    return open(path, name, true);
  }

  /** The same before any gate, names of sheets included: for what takes identities out. */
  public static Delivery openRaw(Path path, String name) throws IOException {
    return open(path, name, false);
  }

  private static Delivery open(Path path, String name, boolean gated) throws IOException {
    OPCPackage container = openPackage(path, name);
    try {
      refuseMacrosAndBinary(container, name);
      return sheets(container, name, gated);
    } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException e) {
      container.revert();
      throw damaged(name, e);
    } catch (IOException | RuntimeException e) {
      container.revert();
      throw e;
    }
  }

  /** Says what is wrong with a file of the old container format: protected, or an old workbook. */
  public static UserError refuseOle2(Path path, String name) {
    try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return Unreadable.file(name, XlsxTexts.say("passord"));
      }
    } catch (IOException | RuntimeException e) {
      return damaged(name, e);
    }
    return Unreadable.file(name, XlsxTexts.say("gammelt_format"));
  }

  private static UserError damaged(String name, Exception cause) {
    return Unreadable.file(name, XlsxTexts.say("arbeidsbok_ufullstendig"), cause);
  }

  private static OPCPackage openPackage(Path path, String name) {
    try {
      return OPCPackage.open(path.toFile(), PackageAccess.READ);
    } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
      throw damaged(name, e);
    }
  }

  private static void refuseMacrosAndBinary(OPCPackage container, String name) {
    for (XSSFRelation kind :
        new XSSFRelation[] {
          XSSFRelation.MACROS_WORKBOOK,
          XSSFRelation.MACRO_TEMPLATE_WORKBOOK,
          XSSFRelation.MACRO_ADDIN_WORKBOOK,
          XSSFRelation.VBA_MACROS
        }) {
      if (!container.getPartsByContentType(kind.getContentType()).isEmpty()) {
        throw Unreadable.file(name, XlsxTexts.say("makroer"));
      }
    }
    if (!container
        .getPartsByContentType(XSSFRelation.XLSB_BINARY_WORKBOOK.getContentType())
        .isEmpty()) {
      throw Unreadable.file(name, XlsxTexts.say("binert_format"));
    }
  }

  private static Delivery sheets(OPCPackage container, String name, boolean gated)
      throws IOException, OpenXML4JException {
    XSSFReader reader = new XSSFReader(container);
    WorkbookTraits traits = new WorkbookTraits(container, reader, name);
    List<TableSource> tables = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    int number = 0;
    while (sheets.hasNext()) {
      sheets.next().close();
      String sheet = sheets.getSheetName();
      number++;
      if (gated) {
        SheetNames.check(sheet, name, number);
      }
      TableDef table = ExportFormat.get().findTable(sheet);
      if (table == null) {
        ignored.add(name + "/" + Gate.shown(sheet));
      } else {
        tables.add(new SheetSource(name + "/" + sheet, table, sheets.getSheetPart(), traits));
      }
    }
    // revert() closes without writing anything back, whatever was opened.
    return new Delivery(name, tables, ignored, container::revert);
  }
}
