package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.tilsynslupe.intake.BlockSource;
import no.tilsynslupe.intake.BlockTable;
import no.tilsynslupe.intake.RowBlock;
import no.tilsynslupe.intake.RowSource;
import no.tilsynslupe.intake.RowTable;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.intake.Unreadable;

/** Reads a table row by row as the check does, but before any gate. */
final class TableRows {

  /** Takes the rows. */
  interface Reader {
    /** The first row. */
    void header(String[] cells);

    void row(String[] cells);
  }

  private TableRows() {}

  /**
   * Reads all rows.
   *
   * @throws no.tilsynslupe.sak.UserError when it can't be read as a table at all
   */
  static void read(TableSource source, Reader reader) throws IOException {
    if (source instanceof RowTable table) {
      rows(table, reader);
    } else {
      blocks((BlockTable) source, reader);
    }
  }

  private static void rows(RowTable table, Reader reader) throws IOException {
    try (RowSource rows = table.open()) {
      if (!rows.next()) {
        throw Unreadable.file(table.name(), PseudonymTexts.say("uten_overskrift"));
      }
      reader.header(rows.cells());
      while (rows.next()) {
        reader.row(rows.cells());
      }
    }
  }

  private static void blocks(BlockTable table, Reader reader) throws IOException {
    Charset charset = table.charset();
    try (BlockSource blocks =
        charset.equals(StandardCharsets.UTF_8) ? table.open() : table.open(charset)) {
      reader.header(blocks.header());
      RowBlock block = blocks.block();
      while (blocks.next(block)) {
        while (block.next()) {
          reader.row(block.cells());
        }
      }
    }
  }
}
