package no.tilsynslupe.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are taken apart as the reader of CSV does it that everybody knows. */
class RecordLexerTest {
  private static final String[] PIECES = {
    "a", "1", ";", ";", ",", "\"", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\t", "ø", "\u00A0",
    "\u2003", "\u3000", "\u2028", "\u001F", "x y"
  };

  /** What commons-csv makes of the text; null when a quote isn't closed. */
  static List<List<String>> expected(String text, char separator) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord row : parser) {
        rows.add(List.of(row.values()));
      }
      return rows;
    } catch (UncheckedIOException e) {
      return List.of(List.of("open"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> actual(String text, char separator) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    RecordLexer lexer = new RecordLexer(separator);
    List<List<String>> rows = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      int end = lexer.end(bytes, at, bytes.length, true);
      if (end == RecordLexer.OPEN) {
        return List.of(List.of("open"));
      }
      rows.add(List.of(lexer.cells(bytes, at, end)));
      at = end;
    }
    return rows;
  }

  static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t', '|'})
  void rowsComeOutAsFromCommonsCsv(char separator) {
    Random random = new Random(separator);
    for (int i = 0; i < 40_000; i++) {
      String text = random(random, 24).replace(';', separator);
      assertThat(actual(text, separator))
          .as(text.replace("\n", "<LF>").replace("\r", "<CR>"))
          .isEqualTo(expected(text, separator));
    }
  }

  @Test
  void aRowIsOpenUntilItsEndIsThere() {
    Random random = new Random(3);
    RecordLexer lexer = new RecordLexer(';');
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = random(random, 24).getBytes(StandardCharsets.UTF_8);
      int whole = lexer.end(bytes, 0, bytes.length, true);
      for (int cut = 1; cut <= bytes.length; cut++) {
        int end = lexer.end(bytes, 0, cut, false);
        assertThat(end).isIn(whole, RecordLexer.OPEN);
        // With a byte more than its line end, nothing can be open any more.
        if (whole != RecordLexer.OPEN && cut > whole) {
          assertThat(end).isEqualTo(whole);
        }
      }
    }
  }
}
