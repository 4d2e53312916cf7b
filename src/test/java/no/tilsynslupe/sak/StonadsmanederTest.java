package no.tilsynslupe.sak;

import static no.tilsynslupe.sak.SakTestData.sak;
import static no.tilsynslupe.sak.SakTestData.utbetaling;
import static no.tilsynslupe.sak.SakTestData.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StonadsmanederTest {

  @ParameterizedTest(name = "a payment {0}–{1} under «{2}» gives {3} months")
  @CsvSource({
    "2024-01-31, 2024-02-01, 18, 2",
    "2024-01-01, 2024-01-31, 19, 1",
    "2024-01-01, 2024-01-31, '', 1",
    "2024-01-01, 2024-03-31, 35, 0",
  })
  void aMonthTouchedByAPaymentCounts(String fra, String til, String hjemmel, int expected) {
    Sak sak = sak(List.of(), List.of(utbetaling("U1", fra, til, hjemmel)));
    assertThat(count(sak)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "a line {1} under {0} from «{2}» to «{3}» gives {4} months")
  @CsvSource({
    "18, INNVILGET, 2024-01-15, 2024-03-01, 3",
    "19, DELVIS_INNVILGET, 2024-01-15, 2024-01-20, 1",
    "18, REDUSERT, 2024-01-01, 2024-02-29, 2",
    "18, AVSLATT, 2024-01-01, 2024-02-29, 0",
    "18, STANSET, 2024-01-01, 2024-02-29, 0",
    "18, TRUKKET, 2024-01-01, 2024-02-29, 0",
    "27, INNVILGET, 2024-01-01, 2024-02-29, 0",
    "18, INNVILGET, 2024-01-15, '', 1",
    "18, INNVILGET, '', 2024-03-31, 1",
    "18, INNVILGET, '', '', 0",
  })
  void aMonthOfALineGrantedOrReducedCounts(
      String hjemmel, Utfall utfall, String fra, String til, int expected) {
    Sak sak = sak(List.of(vedtak("V1", hjemmel, utfall, fra, til)), List.of());
    assertThat(count(sak)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "months {0} make a langtidsmottaker in December: {1}")
  @CsvSource({
    "111111111111, true", // January to December
    "011111111111, false", // eleven
    "1101111111111, true", // one missing month is bridged but not counted: 12 of 13
    "1011111111111, true",
    "1001111111111, false", // two in a row break it
    "10111111111110, true", // the last month alone missing: not yet broken
    "11111111111100, false", // broken by two
    "1101110111011111, true", // bridged any number of times
  })
  void twelveInARowMakeALangtidsmottaker(String months, boolean expected) {
    YearMonth first = YearMonth.of(2024, 12).minusMonths(months.length() - 1L);
    List<Utbetaling> payments = new ArrayList<>();
    for (int i = 0; i < months.length(); i++) {
      if (months.charAt(i) == '1') {
        String day = first.plusMonths(i).atDay(5).toString();
        payments.add(utbetaling("U" + i, day, day, "18"));
      }
    }
    Stonadsmaneder support = Stonadsmaneder.of(sak(List.of(), payments));
    assertThat(support.langtidsmottaker(YearMonth.of(2024, 12), 1)).isEqualTo(expected);
  }

  private static int count(Sak sak) {
    return Stonadsmaneder.of(sak).antall(YearMonth.of(2023, 1), YearMonth.of(2025, 12));
  }

  @ParameterizedTest(name = "from {0} to {1} of 2024: {2} months")
  @CsvSource({"1, 12, 3", "3, 5, 3", "3, 3, 1", "4, 4, 1", "5, 12, 1", "6, 12, 0", "5, 4, 0"})
  void monthsAreCountedFromOneToAnotherBothInclusive(int from, int to, int expected) {
    Stonadsmaneder support =
        Stonadsmaneder.of(
            sak(List.of(), List.of(utbetaling("U1", "2024-03-05", "2024-05-01", "18"))));
    assertThat(support.antall(YearMonth.of(2024, from), YearMonth.of(2024, to)))
        .isEqualTo(expected);
    assertThat(support.har(YearMonth.of(2024, 2))).isFalse();
    assertThat(support.har(YearMonth.of(2024, 3))).isTrue();
    assertThat(support.usikker()).isEmpty();
  }

  @Test
  void aLineOfUnknownEndMayHaveGoneOn() {
    Vedtakslinje line = vedtak("V1", "18", Utfall.INNVILGET, "2024-03-05", "?");
    Stonadsmaneder support = Stonadsmaneder.of(sak(List.of(line), List.of()));
    assertThat(support.har(YearMonth.of(2024, 3))).isTrue();
    assertThat(support.kanHa(YearMonth.of(2024, 3))).isFalse();
    assertThat(support.kanHa(YearMonth.of(2024, 2))).isFalse();
    assertThat(support.kanHa(YearMonth.of(2024, 4))).isTrue();
    assertThat(support.kanHa(YearMonth.of(2034, 4))).isTrue();
    assertThat(support.usikker())
        .contains(new Stonadsmaneder.Usikker(line.felt("til"), line.til()));
  }

  @Test
  void aLineOfUnknownBeginningMayHaveBegunEarlier() {
    Vedtakslinje line = vedtak("V1", "18", Utfall.INNVILGET, "?", "2024-03-31");
    Stonadsmaneder support = Stonadsmaneder.of(sak(List.of(line), List.of()));
    assertThat(support.kanHa(YearMonth.of(2024, 2))).isTrue();
    assertThat(support.har(YearMonth.of(2024, 3))).isTrue();
    assertThat(support.kanHa(YearMonth.of(2024, 4))).isFalse();
    assertThat(support.usikker())
        .contains(new Stonadsmaneder.Usikker(line.felt("fra"), line.fra()));
  }

  @Test
  void aPaymentOfUnknownSectionMayBeSupport() {
    Utbetaling payment = utbetaling("U1", "2024-03-05", "2024-04-01", "?");
    Stonadsmaneder support = Stonadsmaneder.of(sak(List.of(), List.of(payment)));
    assertThat(support.har(YearMonth.of(2024, 3))).isFalse();
    assertThat(support.kanHa(YearMonth.of(2024, 3))).isTrue();
    assertThat(support.kanHa(YearMonth.of(2024, 4))).isTrue();
    assertThat(support.kanHa(YearMonth.of(2024, 5))).isFalse();
    assertThat(support.manederPaRad(YearMonth.of(2024, 4), 1)).isZero();
    assertThat(support.usikker())
        .contains(new Stonadsmaneder.Usikker(payment.felt("hjemmel"), payment.hjemmel()));
  }

  @Test
  void theRowOfMonthsIsCountedToWhereItBroke() {
    List<Utbetaling> payments =
        List.of(
            utbetaling("U1", "2024-01-01", "2024-03-31", "18"),
            utbetaling("U2", "2024-05-01", "2024-06-30", "18"));
    Stonadsmaneder support = Stonadsmaneder.of(sak(List.of(), payments));
    assertThat(support.manederPaRad(YearMonth.of(2024, 6), 1)).isEqualTo(5);
    assertThat(support.manederPaRad(YearMonth.of(2024, 6), 0)).isEqualTo(2);
    assertThat(support.manederPaRad(YearMonth.of(2024, 7), 0)).isZero();
    assertThat(support.manederPaRad(YearMonth.of(2024, 7), 1)).isEqualTo(5);
    assertThat(support.manederPaRad(YearMonth.of(2024, 8), 1)).isZero();
    assertThat(support.manederPaRad(YearMonth.of(2023, 12), 1)).isZero();
  }

  @Test
  void ofTheFarthestTimesNothingIsAsked() {
    Stonadsmaneder support =
        Stonadsmaneder.of(
            sak(List.of(), List.of(utbetaling("U1", "1850-03-05", "1900-01-31", "18"))));
    assertThat(support.antall(YearMonth.of(1900, 1), YearMonth.of(1900, 12))).isEqualTo(1);
  }
}
