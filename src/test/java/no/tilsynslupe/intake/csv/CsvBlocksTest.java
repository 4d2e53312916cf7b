package no.tilsynslupe.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.tilsynslupe.intake.RowBlock;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However small the blocks are in which a file is shared out, its rows are those that a careful
 * reader finds who has all of it before him.
 */
class CsvBlocksTest {
  private static final String HEADER = "sak_id;kontor;team;x\n";
  private static final int COLUMNS = 4;

  /** A row as it must come out: its line, and the cells without white space around. */
  private record Row(long line, List<String> cells) {}

  private static CsvBlocks open(String content, int blockSize) throws IOException {
    return CsvBlocks.open(
        "f.csv",
        ExportFormat.get().table(Tabell.SAKER),
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
        blockSize);
  }

  /** The rows that come out before what is wrong with one, and the message about it. */
  private static List<Row> read(String content, int blockSize) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CsvBlocks blocks = open(content, blockSize)) {
      RowBlock block = blocks.block();
      int number = 0;
      while (blocks.next(block)) {
        assertThat(block.number()).isEqualTo(number++);
        while (block.next()) {
          List<String> cells = new ArrayList<>();
          for (String cell : block.cells()) {
            cells.add(Cells.trim(cell));
          }
          if (block.isPlain()) {
            assertThat(plain(block)).isEqualTo(cells);
          }
          rows.add(new Row(block.line(), cells));
        }
      }
    } catch (UserError e) {
      rows.add(new Row(-1, List.of(e.getMessage())));
    }
    return rows;
  }

  private static List<String> plain(RowBlock block) {
    return IntStream.range(0, COLUMNS)
        .mapToObj(
            cell ->
                new String(
                    block.utf8(),
                    block.from(cell),
                    block.to(cell) - block.from(cell),
                    StandardCharsets.UTF_8))
        .toList();
  }

  private static List<Row> expected(String body) {
    List<Row> rows = new ArrayList<>();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    RecordLexer lexer = new RecordLexer(';');
    long line = 2;
    int at = 0;
    while (at < bytes.length) {
      int end = lexer.end(bytes, at, bytes.length, true);
      if (end < 0) {
        rows.add(new Row(-1, List.of(CsvDialect.unclosed("f.csv", line).getMessage())));
        return rows;
      }
      String[] cells = lexer.cells(bytes, at, end);
      List<String> trimmed = new ArrayList<>();
      for (String cell : cells) {
        trimmed.add(Cells.trim(Normalizer.normalize(cell, Normalizer.Form.NFC)));
      }
      if (trimmed.stream().anyMatch(cell -> !cell.isEmpty())) {
        if (SwallowedRows.in(cells, COLUMNS, ';')) {
          rows.add(new Row(-1, List.of(CsvDialect.unclosed("f.csv", line).getMessage())));
          return rows;
        }
        rows.add(new Row(line, trimmed));
      }
      for (int i = at; i < end; i++) {
        boolean pair = bytes[i] == '\r' && i + 1 < end && bytes[i + 1] == '\n';
        line += bytes[i] == '\n' || (bytes[i] == '\r' && !pair) ? 1 : 0;
      }
      at = end;
    }
    return rows;
  }

  private static String randomBody(Random random) {
    StringBuilder body = new StringBuilder();
    String[] ends = {"\n", "\r\n", "\r"};
    for (int row = random.nextInt(12); row >= 0; row--) {
      if (random.nextInt(3) == 0) {
        body.append(RecordLexerTest.random(random, 16));
      } else {
        for (int cell = 0; cell < COLUMNS; cell++) {
          body.append(cell == 0 ? "" : ";").append(cell(random));
        }
      }
      body.append(ends[random.nextInt(random.nextInt(2) + 1)]);
    }
    return body.toString();
  }

  private static String cell(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "";
      case 1 -> "2024-03-01";
      case 2 -> "\"i; anførsel\"";
      case 3 -> "blåbær";
      case 4 -> "på";
      case 5 -> "a\u030A";
      case 6 -> "\"\"";
      case 7 -> "5\" rør";
      default -> Integer.toString(random.nextInt(100_000));
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 23, 31, 64, 1 << 16})
  void rowsAreTheSameWhereverTheFileIsCut(int blockSize) throws IOException {
    Random random = new Random(blockSize);
    for (int i = 0; i < 6_000; i++) {
      String body = randomBody(random);
      assertThat(read(HEADER + body, blockSize))
          .as(body.replace("\n", "<LF>").replace("\r", "<CR>"))
          .isEqualTo(expected(body));
    }
  }

  @Test
  void textOfTheBlocksIsThatOfTheRows() throws IOException {
    String body = "S1;K;a;b\r\n\nS2;\"K\nL\";c;d\nS3;K;e";
    try (CsvBlocks blocks = open(HEADER + body, 22)) {
      RowBlock block = blocks.block();
      StringBuilder text = new StringBuilder();
      while (blocks.next(block)) {
        assertThat(block.blockOffset()).isEqualTo(text.length());
        text.append(StandardCharsets.UTF_8.decode(block.text()));
        while (block.next()) {
          String row = body.substring((int) block.offset()).substring(0, block.length());
          assertThat(CsvText.cells(row.getBytes(StandardCharsets.UTF_8), ';'))
              .isEqualTo(block.cells());
        }
      }
      assertThat(text).hasToString(body);
    }
  }
}
