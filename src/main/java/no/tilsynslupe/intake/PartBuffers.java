package no.tilsynslupe.intake;

import java.io.IOException;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/**
 * Records on their way to the parts of the spool, gathered by one thread. In which order the
 * threads' records end up in a part doesn't matter: they are sorted by line when they are read.
 */
final class PartBuffers {
  /** 64 parts of this make 1 MiB a thread. */
  private static final int ROOM = 1 << 14;

  private final SpoolWriter writer;
  private final RecordCodec codec;
  private final int caseId;
  private final @Nullable ByteSink[] parts = new ByteSink[SpoolLayout.PARTS];
  private final ByteSink record = new ByteSink();

  PartBuffers(TableDef table, SpoolWriter writer) {
    this.writer = writer;
    this.codec = Codecs.of(table.id());
    this.caseId = table.caseIdIndex();
  }

  /** Stores an accepted row; its text as it stood is at {@code offset} of the file's rows. */
  void row(long caseHash, RowValues values, long line, long offset, int length) throws IOException {
    begin(SpoolWriter.ROW, caseHash);
    int keyHash = record.length();
    record.putInt(0);
    record.putUnsigned(line);
    if (values.isPlace(caseId)) {
      record.putText(values.utf8(), values.from(caseId), values.to(caseId));
    } else {
      record.putText(values.text(caseId));
    }
    record.setInt(keyHash, codec.write(values, record));
    record.putLong(offset);
    record.putInt(length);
    add(caseHash);
  }

  /** Stores that a row of the case was rejected. */
  void rejectedOf(String sakId) throws IOException {
    long caseHash = CaseHash.of(sakId);
    begin(SpoolWriter.REJECTED, caseHash);
    record.putInt(0);
    record.putUnsigned(0);
    record.putText(sakId);
    add(caseHash);
  }

  private void begin(int kind, long caseHash) {
    record.clear();
    record.put(kind);
    record.putInt((int) caseHash);
  }

  private void add(long caseHash) throws IOException {
    int part = CaseHash.part(caseHash, SpoolLayout.PARTS);
    ByteSink records = parts[part];
    if (records == null) {
      records = new ByteSink();
      parts[part] = records;
    }
    if (records.length() > 0 && records.length() + record.length() > ROOM) {
      writer.add(part, records);
      records.clear();
    }
    records.putFramed(record);
  }

  /** Hands on what is left. */
  void flush() throws IOException {
    for (int part = 0; part < parts.length; part++) {
      ByteSink records = parts[part];
      if (records != null && records.length() > 0) {
        writer.add(part, records);
        records.clear();
      }
    }
  }
}
