package no.tilsynslupe.workbook;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** The rows of a streamed sheet, where the library would write each character by itself. */
final class SheetText extends SheetDataWriter {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char LAST_CHARACTER = '\ufffd';

  private final File file;

  private SheetText(File file, Writer writer) throws IOException {
    super(writer);
    this.file = file;
  }

  /** Into a file where the library has those it needs for a while. */
  static SheetText create() throws IOException {
    File file = TempFile.createTempFile("ark", ".xml");
    return new SheetText(file, Files.newBufferedWriter(file.toPath()));
  }

  @Override
  protected File getTempFile() {
    return file;
  }

  @Override
  protected void outputEscapedString(String text) throws IOException {
    // An array: a character of a text, with æ, ø and å or without, is asked for at a price.
    char[] chars = text.toCharArray();
    int from = 0;
    for (int i = 0; i < chars.length; i++) {
      if (!plain(chars[i])) {
        _out.write(chars, from, i - from);
        super.outputEscapedString(String.valueOf(chars[i]));
        from = i + 1;
      }
    }
    _out.write(chars, from, chars.length - from);
  }

  /** Whether a character stands for itself in XML, in the library's opinion. */
  private static boolean plain(char c) {
    return c >= ' '
        && c != '<'
        && c != '>'
        && c != '&'
        && c != '"'
        && c != NO_BREAK_SPACE
        && c <= LAST_CHARACTER;
  }
}
