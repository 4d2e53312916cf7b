package no.tilsynslupe.intake.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import no.tilsynslupe.intake.BlockSource;
import no.tilsynslupe.intake.BlockTable;
import no.tilsynslupe.intake.ByteSource;
import no.tilsynslupe.table.TableDef;

/** A table in a CSV file. */
public final class CsvTableSource implements BlockTable {
  private final String name;
  private final TableDef table;
  private final ByteSource bytes;

  public CsvTableSource(String name, TableDef table, ByteSource bytes) {
    this.name = name;
    this.table = table;
    this.bytes = bytes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public TableDef table() {
    return table;
  }

  @Override
  public BlockSource open() throws IOException {
    return CsvBlocks.open(name, table, bytes.open(), CsvBlocks.BLOCK);
  }

  @Override
  public BlockSource open(Charset charset) throws IOException {
    InputStream in = new BufferedInputStream(bytes.open(), 1 << 16);
    return CsvBlocks.open(name, table, new Utf8Stream(in, charset), CsvBlocks.BLOCK);
  }

  @Override
  public Charset charset() throws IOException {
    try (InputStream in = bytes.open()) {
      return EncodingScan.scan(name, in);
    }
  }
}
