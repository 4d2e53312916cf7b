package no.tilsynslupe.table;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12345|1234500",
        "0|0",
        "12 345,50|1234550",
        "12\u00A0345,50|1234550",
        "12\u202F345,50|1234550",
        "1 234 567|123456700",
        "12345.50|1234550",
        "12345,5|1234550",
        "12.345,50|1234550",
        "1.234.567,89|123456789",
        "12.345|1234500",
        "12345.5|1234550",
        "37.5|3750",
        "333.33333333333|33333",
        "0.125000|13",
        "kr 12 345,50|1234550",
        "kr. 500|50000",
        "12345 kr|1234500",
        "Kr 12 345,-|1234500",
        "500,-|50000",
        "-250|-25000",
        "\u2212250,00|-25000",
      })
  void readsAmounts(String text, long hundredths) {
    assertThat(AmountText.parse(text)).isEqualTo(hundredths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kr",
        "12,345",
        "1 2 3",
        "12 34",
        "1234 567",
        "12,34,56",
        "tusen",
        "12a",
        "1.1E+4",
        "12.34,56",
        "1234567890123",
        "--5",
        "NULL",
        "12,",
        ",50",
        "1 234.567,00",
      })
  void leavesWhatIsNoAmountUnread(String text) {
    assertThat(AmountText.parse(text)).isEqualTo(Cells.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"J", "j", "Ja", "JA", "1", "true", "TRUE", "X", "x", "SANN"})
  void readsYes(String text) {
    assertThat(YesNoText.parse(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "n", "Nei", "nei", "0", "false", "USANN"})
  void readsNo(String text) {
    assertThat(YesNoText.parse(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "kanskje", "-", "Y", "?", "null"})
  void leavesWhatIsNeitherYesNorNoUnread(String text) {
    assertThat(YesNoText.parse(text)).isEqualTo(Cells.UNREADABLE);
  }

  @Test
  void aBlankIsNeitherYesNorNo() {
    assertThat(YesNoText.parse("")).isEqualTo(Cells.BLANK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "12|12", "3,0|3", "3.00|3", "007|7", "30|30"})
  void readsWholeNumbers(String text, long value) {
    assertThat(IntText.parse(text, 0, 30)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31", "-1", "3,5", "3.", "tre", "12345678901", "1 2"})
  void leavesWhatIsNoNumberWithinTheBoundsUnread(String text) {
    assertThat(IntText.parse(text, 0, 30)).isEqualTo(Cells.UNREADABLE);
  }

  @Test
  void anIdOf64CharactersIsReadAndALongerOneIsNot() {
    TableDef vedtak = ExportFormat.get().table(Tabell.VEDTAK);
    ColumnDef id = vedtak.column("vedtak_id");
    RowValues row = new RowValues(vedtak);
    CellReader.read(id, "x".repeat(64), row);
    assertThat(row.state(id.index())).isEqualTo(CellState.VALUE);
    CellReader.read(id, "x".repeat(65), row);
    assertThat(row.state(id.index())).isEqualTo(CellState.UNREADABLE);
  }

  @Test
  void whiteSpaceOfAnyKindAroundAValueDoesNotCount() {
    assertThat(Cells.trim("\u00A0 \tS1\u202F\uFEFF ")).isEqualTo("S1");
    assertThat(Cells.trim(" \u00A0 ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0301, 0301", "301, 0301", " 1103 , 1103", "11, ''", "Oslo, ''", "12345, ''"})
  void aMunicipalityNumberGetsItsLostZeroBack(String text, String kommune) {
    assertThat(CellReader.kommune(text)).isEqualTo(kommune);
  }
}
