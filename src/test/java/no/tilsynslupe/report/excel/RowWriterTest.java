package no.tilsynslupe.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWriterTest {

  @ParameterizedTest
  @CsvSource({
    "'', 10, 1",
    "ti bokstav, 10, 1",
    "elleve bokst, 10, 2",
    "ett ord til og ett, 10, 2",
    "enkeltordsomerlangt, 10, 2",
    "STORE TEGN, 10, 2",
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
