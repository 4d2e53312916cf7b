package no.tilsynslupe.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWriterTest {

  @ParameterizedTest
  @CsvSource({
    "'', 10, 1",
    "ti bokstav, 11, 1",
    "elleve bokst, 11, 2",
    "ett ord til og ett, 11, 2",
    "enkeltordsomerlangt, 11, 2",
    "STORE TEGN, 11, 2",
  })
  void aWrappedTextGetsTheLinesItNeeds(String text, int width, int lines) {
    assertThat(RowWriter.lines(text, width)).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "5, 5"})
  void everyLineOfTheTextIsALineOfTheRow(int lines, int expected) {
    assertThat(RowWriter.lines("a\n".repeat(lines - 1) + "a", 10)).isEqualTo(expected);
  }
}
