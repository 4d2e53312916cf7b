package no.tilsynslupe.job.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.store.StoredAssessment;
import no.tilsynslupe.workbook.FormulaLike;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the findings of {@code funn.csv} as an earlier run wrote it. Anything else than what the
 * program writes is refused: a file that was edited would make wrong differences.
 */
final class FindingsFile {

  /** Column status came later than the others. */
  private static final List<String> FIRST_COLUMNS =
      List.of(
          "funn_id",
          "kriterium",
          "katalog",
          "kommune",
          "kontor",
          "sak_id",
          "enhet",
          "enhet_id",
          "dato",
          "utfall",
          "alvor",
          "hjemmel",
          "tekst",
          "bevis",
          "fakta_id");

  private static final String STATUS = "status";
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

  private final Path file;

  FindingsFile(Path file) {
    this.file = file;
  }

  /** A file that isn't as the program writes it. */
  static final class NotAsWrittenException extends Exception {
    private static final long serialVersionUID = 1L;

    NotAsWrittenException(String what) {
      super(what);
    }
  }

  /**
   * Hands every finding to {@code sink}, in the order of the file; what the file itself calls gone
   * is none.
   *
   * @throws NotAsWrittenException with what is wrong, never quoting the file
   */
  void read(Consumer<StoredAssessment> sink) throws IOException, NotAsWrittenException {
    read(
        (rows, columns) -> {
          while (rows.hasNext()) {
            finding(rows.next(), columns, sink);
          }
        });
  }

  /** As above, but looks at the header alone. */
  void requireKnownColumns() throws IOException, NotAsWrittenException {
    read((rows, columns) -> {});
  }

  /** What is done with the rows below the header. */
  private interface Rows {
    void read(Iterator<CSVRecord> rows, int columns) throws NotAsWrittenException;
  }

  private void read(Rows below) throws IOException, NotAsWrittenException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (reader.read() != BYTE_ORDER_MARK) {
        throw new NotAsWrittenException(BaselineTexts.say("begynner_ikke"));
      }
      try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
        Iterator<CSVRecord> rows = parser.iterator();
        if (!rows.hasNext()) {
          throw new NotAsWrittenException(BaselineTexts.say("er_tom"));
        }
        below.read(rows, header(rows.next()));
      }
    } catch (CharacterCodingException e) {
      throw new NotAsWrittenException(BaselineTexts.say("odelagte_tegn"));
    } catch (UncheckedIOException e) {
      // What the parser's iterator makes of a fault: mostly a quote that isn't closed.
      throw new NotAsWrittenException(
          e.getCause() instanceof CharacterCodingException
              ? BaselineTexts.say("odelagte_tegn")
              : BaselineTexts.say("ikke_csv"));
    } catch (IllegalStateException e) {
      throw new NotAsWrittenException(BaselineTexts.say("ikke_csv"));
    }
  }

  private static int header(CSVRecord row) throws NotAsWrittenException {
    List<String> columns = row.toList();
    int first = FIRST_COLUMNS.size();
    boolean known =
        columns.equals(FIRST_COLUMNS)
            || (columns.size() == first + 1
                && columns.subList(0, first).equals(FIRST_COLUMNS)
                && columns.get(first).equals(STATUS));
    if (!known) {
      throw new NotAsWrittenException(BaselineTexts.say("andre_kolonner"));
    }
    return columns.size();
  }

  private static void finding(CSVRecord row, int columns, Consumer<StoredAssessment> sink)
      throws NotAsWrittenException {
    StoredAssessment found;
    try {
      if (row.size() != columns
          || !FINGERPRINT.matcher(row.get(0)).matches()
          || !FINGERPRINT.matcher(row.get(14)).matches()) {
        throw wrongLine(row);
      }
      found =
          new StoredAssessment(
              row.get(0),
              row.get(1),
              Integer.parseInt(row.get(2)),
              text(row, 3),
              text(row, 4),
              text(row, 5),
              row.get(6),
              text(row, 7),
              LocalDate.parse(row.get(8)),
              OutcomeCode.valueOf(row.get(9)),
              row.get(10),
              text(row, 11),
              text(row, 12),
              text(row, 13),
              row.get(14),
              columns == FIRST_COLUMNS.size() || row.get(15).isEmpty()
                  ? null
                  : Change.valueOf(row.get(15)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw wrongLine(row);
    }
    if (!found.utfall().isFinding()) {
      throw wrongLine(row);
    }
    if (found.status() == null || !found.status().gone()) {
      sink.accept(found);
    }
  }

  private static NotAsWrittenException wrongLine(CSVRecord row) {
    return new NotAsWrittenException(
        BaselineTexts.say("ikke_som_skrevet", "rad", String.valueOf(row.getRecordNumber())));
  }

  /** Without the apostrophe that keeps a spreadsheet from taking it for a formula. */
  private static String text(CSVRecord row, int column) {
    return FormulaLike.bare(row.get(column));
  }
}
