package no.tilsynslupe.criterion.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.reference.Municipalities.Change;
import no.tilsynslupe.criterion.reference.Municipalities.Municipality;
import no.tilsynslupe.criterion.reference.Municipalities.NotInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers on the days before and on which municipalities were merged and split. */
class MunicipalitiesTest {

  private final Municipalities municipalities = Municipalities.builtIn();

  @ParameterizedTest
  @CsvSource({
    "0104, 2019-12-31", // in force up to the reform
    "3002, 2020-01-01",
    "3002, 2023-12-31",
    "3103, 2024-01-01",
    "1103, 2019-12-31", // Stavanger kept its number
    "1103, 2020-01-01",
    "5001, 2019-12-31",
    "5001, 2020-01-01",
    "0301, 2024-01-01", // Oslo: nothing is known to have changed
    "9901, 2024-01-01" // no municipality at all
  })
  void aNumberInForceOrUnknownIsNotRemarkedOn(String number, LocalDate day) {
    assertThat(municipalities.notInForce(number, day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0104, 2020-01-01, 3002 Moss",
    "0104, 2024-01-01, 3103 Moss", // both reforms
    "0136, 2024-06-01, 3103 Moss", // Rygge
    "3002, 2024-01-01, 3103 Moss",
    "0719, 2017-01-01, 0710 Sandefjord",
    "0719, 2024-01-01, 3907 Sandefjord", // through three changes
    "1601, 2018-01-01, 5001 Trondheim",
    "5030, 2020-01-01, 5001 Trondheim",
    "1567, 2019-01-01, 5061 Rindal",
    "1102, 2020-01-01, 1108 Sandnes",
    "1507, 2024-01-01, '1508 Ålesund, 1580 Haram'",
    "1850, 2020-01-01, '1806 Narvik, 1875 Hamarøy'",
    "5401, 2024-01-01, 5501 Tromsø"
  })
  void aNumberThatWasGivenUpNamesWhatCameInstead(String number, LocalDate day, String instead) {
    NotInForce found = municipalities.notInForce(number, day).orElseThrow();
    assertThat(found.early()).isFalse();
    assertThat(String.join(", ", found.instead().stream().map(Municipality::toString).toList()))
        .isEqualTo(instead);
  }

  @ParameterizedTest
  @CsvSource({
    "3103, 2023-12-31, 3002 Moss",
    "3003, 2019-12-31, 0105 Sarpsborg",
    "1580, 2023-12-31, 1507 Ålesund",
    "5501, 2019-12-31, 1902 Tromsø"
  })
  void aNumberFromTheFutureNamesWhatThereWasBefore(String number, LocalDate day, String instead) {
    NotInForce found = municipalities.notInForce(number, day).orElseThrow();
    assertThat(found.early()).isTrue();
    assertThat(found.instead()).hasSize(1);
    assertThat(found.instead().get(0)).hasToString(instead);
  }

  @Test
  void everyChangeHasASourceAndNoNumberIsGivenUpTwice() {
    Set<String> givenUp = new HashSet<>();
    for (Change change : municipalities.changes()) {
      assertThat(change.source()).isNotBlank();
      assertThat(change.was()).isNotEmpty();
      assertThat(change.became()).isNotEmpty();
      for (Municipality place : change.was()) {
        assertThat(place.number()).matches("\\d{4}");
        assertThat(place.name()).isNotBlank();
        if (change.givesUp(place.number())) {
          assertThat(givenUp.add(place.number())).as(place.toString()).isTrue();
        }
      }
    }
  }

  @Test
  void whatCameInTwentyTwentyFourWasNotGivenUpLater() {
    LocalDate day = LocalDate.parse("2025-12-31");
    for (Change change : municipalities.changes()) {
      for (Municipality place : change.became()) {
        Optional<NotInForce> found = municipalities.notInForce(place.number(), change.day());
        assertThat(found).as(place.toString()).isEmpty();
        if (change.day().getYear() == 2024) {
          assertThat(municipalities.notInForce(place.number(), day)).isEmpty();
        }
      }
    }
  }
}
