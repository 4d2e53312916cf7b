package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunAgeTest {
  /** Noon in Norway, two days after summer time began. */
  private static final Instant NOW = Instant.parse("2025-04-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0d, 2025-04-01T10:00:00Z",
    "1d, 2025-03-31T10:00:00Z",
    "2D, 2025-03-30T10:00:00Z",
    "3d, 2025-03-29T11:00:00Z",
    "400d, 2024-02-26T11:00:00Z",
    "P400D, 2024-02-26T11:00:00Z",
    "P1M, 2025-03-01T11:00:00Z",
    "P13M, 2024-03-01T11:00:00Z",
    "2024-01-01, 2023-12-31T23:00:00Z",
    "01.07.2024, 2024-06-30T22:00:00Z",
    "2025-04-01, 2025-03-31T22:00:00Z"
  })
  void anAgeOrADateIsAMomentInNorway(String text, Instant before) {
    assertThat(RunAge.before(text, NOW)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "400", "-1d", "100000d", "P", "PT5H", "2024-02-30", "gammel"})
  void whatIsNeitherIsToldOf(String text) {
    assertThatThrownBy(() -> RunAge.before(text, NOW))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "Ugyldig verdi for --older-than: «%s». Skriv for eksempel 400d, P400D eller 2024-01-01.",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-04-02", "P-1D"})
  void aMomentToComeIsRefused(String text) {
    assertThatThrownBy(() -> RunAge.before(text, NOW))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("ikke har vært");
  }
}
