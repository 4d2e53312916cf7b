package no.tilsynslupe.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with streamed sheets, whose bytes depend on its content alone. Written in one go,
 * where the library's own would have to be unpacked and packed once more.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {

  private static final String ROWS = "<sheetData>\n";
  private static final String NO_ROWS = "<sheetData/>";
  private static final String END_OF_ROWS = "</sheetData>";

  /**
   * @param window rows of a sheet that are kept in memory
   */
  public StreamedWorkbook(XSSFWorkbook book, int window) {
    super(book, window);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return SheetText.create();
  }

  /** Packs the parts made in memory, with the streamed rows in their sheets. */
  @Override
  protected void injectData(ZipEntrySource parts, OutputStream out) throws IOException {
    List<String> names =
        Collections.list(parts.getEntries()).stream().map(part -> part.getName()).toList();
    StableZip.write(names, (name, to) -> copy(parts, name, to), out);
  }

  private void copy(ZipEntrySource parts, String name, OutputStream to) throws IOException {
    try (InputStream in = parts.getInputStream(parts.getEntry(name))) {
      if (in instanceof ZipArchiveThresholdInputStream guarded) {
        // Against strangers' files; this is our own, and may well be monotonous.
        guarded.setGuardState(false);
      }
      @Nullable XSSFSheet sheet = getSheetFromZipEntryName(name);
      if (sheet == null) {
        in.transferTo(to);
      } else {
        withRows(in.readAllBytes(), createSheetInjector(getSheet(sheet.getSheetName())), to);
      }
    }
  }

  private static void withRows(byte[] sheet, ISheetInjector rows, OutputStream to)
      throws IOException {
    // Bytes as characters: only the place is looked for.
    String text = new String(sheet, StandardCharsets.ISO_8859_1);
    int none = text.indexOf(NO_ROWS);
    int end = none < 0 ? text.indexOf(END_OF_ROWS) : none + NO_ROWS.length();
    to.write(sheet, 0, none < 0 ? end : none);
    if (none >= 0) {
      to.write(ROWS.getBytes(StandardCharsets.ISO_8859_1));
    }
    rows.writeSheetData(to);
    if (none >= 0) {
      to.write(END_OF_ROWS.getBytes(StandardCharsets.ISO_8859_1));
    }
    to.write(sheet, end, sheet.length - end);
  }
}
