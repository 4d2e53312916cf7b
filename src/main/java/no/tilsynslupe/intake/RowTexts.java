package no.tilsynslupe.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.tilsynslupe.intake.csv.CsvText;
import no.tilsynslupe.privacy.IdentityDetector;

/** Rows as they stood in their files, for those that are rejected when cases are assembled. */
final class RowTexts {
  private final SpoolLayout layout;

  RowTexts(SpoolLayout layout) {
    this.layout = layout;
  }

  /** The row's cells parted by {@code ;}, identity numbers masked. */
  String of(SpooledRow row, FileReport file) throws IOException {
    long offset = row.rowOffset();
    boolean apart = SpoolLayout.isApart(offset);
    Path kept = apart ? layout.changedRows(row.file()) : layout.rows(row.file());
    long place = apart ? SpoolLayout.apart(offset) : offset;
    ByteBuffer buffer = ByteBuffer.allocate(row.rowLength());
    try (FileChannel in = FileChannel.open(kept, StandardOpenOption.READ)) {
      while (buffer.hasRemaining()) {
        if (in.read(buffer, place + buffer.position()) < 0) {
          throw new EOFException(kept.toString());
        }
      }
    }
    if (apart) {
      return IdentityDetector.mask(new String(buffer.array(), StandardCharsets.UTF_8));
    }
    return switch (file.skilletegn()) {
      case "" -> IdentityDetector.mask(new String(buffer.array(), StandardCharsets.UTF_8));
      case "tabulator" -> RawRow.masked(CsvText.cells(buffer.array(), '\t'));
      default -> RawRow.masked(CsvText.cells(buffer.array(), file.skilletegn().charAt(0)));
    };
  }
}
