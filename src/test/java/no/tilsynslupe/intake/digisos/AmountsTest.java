package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.AmountText;
import no.tilsynslupe.table.Cells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON numbers as amounts that the case export reads as the same. */
class AmountsTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";

  private static DigisosFiles.Read payment(String amount) {
    return DigisosFiles.read(
        CaseJson.socio()
            .received(T0)
            .event(
                "utbetaling",
                T0,
                "'utbetalingsreferanse': 'U1', 'status': 'UTBETALT', 'utbetalingsdato':"
                    + " '2024-03-01', 'belop': "
                    + amount));
  }

  @ParameterizedTest(name = "{0} er {1} øre")
  @CsvSource({
    "230.000, 23000",
    "230.00, 23000",
    "230, 23000",
    "0.5, 50",
    "0.005, 1",
    "1e3, 100000",
    "1.5E+2, 15000",
    "1234.567, 123457",
    "1234.564, 123456",
    "12345678.9, 1234567890",
    "999.995, 100000",
    "0.000, 0",
    "-230.000, -23000"
  })
  void aNumberKeepsItsSize(String number, long hundredths) {
    String written = payment(number).column(Tabell.UTBETALINGER, "belop").get(0);

    assertThat(AmountText.parse(written)).isEqualTo(hundredths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e30", "1e-30", "'mye'", "null"})
  void whatIsNoAmountIsNotGuessed(String amount) {
    DigisosFiles.Read read = payment(amount);

    assertThat(read.column(Tabell.UTBETALINGER, "belop"))
        .allSatisfy(written -> assertThat(AmountText.parse(written)).isEqualTo(Cells.UNREADABLE));
  }
}
