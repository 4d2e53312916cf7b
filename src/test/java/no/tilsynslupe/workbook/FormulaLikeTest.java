package no.tilsynslupe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaLikeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=HYPERLINK(1), '=HYPERLINK(1)",
        "+47, '+47",
        "-1, '-1",
        "@SUM, '@SUM",
        "\"\t1\", \"'\t1\"",
        "\"\r1\", \"'\r1\""
      })
  void aCellThatWouldBeAFormulaIsMadeTextAndReadBack(String cell, String written) {
    assertThat(FormulaLike.guarded(cell)).isEqualTo(written);
    assertThat(FormulaLike.bare(written)).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"1=2", "\"\"", "\"' =1\"", "'", "§ 17", "\" =1\""})
  void allElseStaysAsItIs(String cell) {
    assertThat(FormulaLike.guarded(cell)).isEqualTo(cell);
    assertThat(FormulaLike.bare(cell)).isEqualTo(cell);
  }
}
