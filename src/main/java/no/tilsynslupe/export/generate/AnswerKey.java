package no.tilsynslupe.export.generate;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.tilsynslupe.export.CsvBytes;

/** {@code fasit.csv}: what every unit of the keyed criteria is meant to come out as, and why. */
final class AnswerKey implements Closeable {
  private final CsvBytes csv;
  private long rows;

  AnswerKey(Path file) throws IOException {
    this.csv = new CsvBytes(file);
    row("kriterium", "kommune", "kontor", "sak_id", "enhet", "enhet_id", "utfall", "hensikt");
    rows = 0;
  }

  void add(
      KeyedCriterion criterion,
      Kontor office,
      String sakId,
      String unitId,
      Meant meant,
      String purpose) {
    row(
        criterion.id(),
        office.kommune().nummer(),
        office.navn(),
        sakId,
        criterion.unit(),
        unitId,
        meant.name(),
        purpose);
  }

  private void row(String... cells) {
    try {
      for (String cell : cells) {
        csv.cell(cell);
      }
      csv.endRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
