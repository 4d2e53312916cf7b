package no.tilsynslupe.intake.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import no.tilsynslupe.intake.ByteSource;
import no.tilsynslupe.intake.FileTraits;
import no.tilsynslupe.intake.RowSource;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.table.TableDef;

/** A table in a CSV file. */
public final class CsvTableSource implements TableSource {
  private static final int BUFFER = 1 << 16;

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
  public RowSource open(FileTraits traits) throws IOException {
    EncodingScan.Result encoding;
    try (InputStream in = bytes.open()) {
      encoding = EncodingScan.scan(name, in);
    }
    traits.setEncoding(encoding.charset().name());
    traits.setDoubleEncodedLine(encoding.doubleEncodedLine());
    Reader reader = reader(encoding);
    try {
      return CsvRows.open(name, table, reader, encoding.combining(), traits);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private Reader reader(EncodingScan.Result encoding) throws IOException {
    InputStream in = bytes.open();
    in.skipNBytes(encoding.bom());
    // The scan has seen every byte; REPORT makes sure that none is ever replaced in silence.
    return new BufferedReader(
        new InputStreamReader(
            in,
            encoding
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        BUFFER);
  }
}
