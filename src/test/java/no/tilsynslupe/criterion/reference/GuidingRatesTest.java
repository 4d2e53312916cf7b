package no.tilsynslupe.criterion.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the circulars, on the first and last day of each; and what nobody knows. */
class GuidingRatesTest {

  private final GuidingRates rates = GuidingRates.builtIn();

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 6050, 10100, 5050, 2350, 3050, 3950",
    "2018-12-31, 6050, 10100, 5050, 2350, 3050, 3950",
    "2019-01-01, 6150, 10250, 5150, 2400, 3100, 4000",
    "2020-01-01, 6250, 10450, 5250, 2450, 3150, 4100",
    "2020-08-31, 6250, 10450, 5250, 2450, 3150, 4100",
    "2020-09-01, 6250, 10450, 5250, 2750, 3150, 4100",
    "2020-12-31, 6250, 10450, 5250, 2750, 3150, 4100",
    "2021-01-01, 6450, 10800, 5400, 2850, 3250, 4250",
    "2021-08-31, 6450, 10800, 5400, 2850, 3250, 4250",
    "2021-09-01, 6450, 10800, 5400, 3150, 3250, 4250",
    "2022-01-01, 6550, 10950, 5450, 3200, 3300, 4300",
    "2022-06-30, 6550, 10950, 5450, 3200, 3300, 4300",
    "2022-07-01, 6650, 11150, 5600, 3250, 3350, 4400",
    "2022-12-31, 6650, 11150, 5600, 3250, 3350, 4400",
    "2023-07-01, 7550, 12600, 6350, 3700, 3800, 4950",
    "2023-12-31, 7550, 12600, 6350, 3700, 3800, 4950",
    "2024-01-01, 7850, 13100, 6600, 3850, 3950, 5150",
    "2024-12-31, 7850, 13100, 6600, 3850, 3950, 5150"
  })
  void theRatesOfADayAreTheSources(
      LocalDate day, int single, int couple, int shared, int young, int middle, int old) {
    int[] expected = {single, couple, shared, young, middle, old};
    for (Satsgruppe group : Satsgruppe.values()) {
      assertThat(rates.on(day, group).orElseThrow().amount())
          .as("%s %s", day, group)
          .isEqualByComparingTo(BigDecimal.valueOf(expected[group.ordinal()]));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-12-31", "2023-01-01", "2023-06-30", "2025-01-01"})
  void whatIsNotFoundIsUnknownForEveryGroup(LocalDate day) {
    for (Satsgruppe group : Satsgruppe.values()) {
      assertThat(rates.on(day, group)).as("%s", group).isEmpty();
    }
  }

  @Test
  void everyBuiltInRateHasASourceAndNoneOverlaps() {
    List<RateEntry> entries = rates.builtInEntries();
    assertThat(entries)
        .allMatch(entry -> !entry.source().isBlank())
        .allMatch(entry -> !entry.to().isBefore(entry.from()))
        .allMatch(entry -> !entry.amounts().isEmpty());
    for (int i = 0; i < entries.size(); i++) {
      RateEntry entry = entries.get(i);
      assertThat(entries.subList(0, i)).noneMatch(entry::overlaps);
    }
  }

  @Test
  void anInstallationFillsAGap() {
    GuidingRates own = rates.with(List.of(entry("2025-01-01", "2025-12-31", "8100", null)));
    assertThat(own.on(LocalDate.parse("2025-01-01"), Satsgruppe.ENSLIG).orElseThrow().amount())
        .isEqualByComparingTo("8100");
    assertThat(own.on(LocalDate.parse("2026-01-01"), Satsgruppe.ENSLIG)).isEmpty();
    assertThat(own.on(LocalDate.parse("2025-06-01"), Satsgruppe.PAR)).isEmpty();
    assertThat(own.on(LocalDate.parse("2024-12-31"), Satsgruppe.ENSLIG).orElseThrow().amount())
        .isEqualByComparingTo("7850");
  }

  @Test
  void theSameFigureAsABuiltInOneIsNoContradiction() {
    RateEntry same = entry("2024-07-01", "2025-06-30", "7850.00", null);
    assertThat(rates.contradicted(same)).isEmpty();
    assertThat(rates.with(List.of(same)).on(LocalDate.parse("2025-06-30"), Satsgruppe.ENSLIG))
        .isPresent();
  }

  @Test
  void anotherFigureThanABuiltInOneNeedsAReason() {
    RateEntry other = entry("2024-12-31", "2025-12-31", "8000", null);
    assertThat(rates.contradicted(other)).hasSize(1);
    assertThatThrownBy(() -> rates.with(List.of(other)))
        .isInstanceOf(IllegalArgumentException.class);
    GuidingRates with =
        rates.with(List.of(entry("2024-12-31", "2025-12-31", "8000", "Endret i nytt rundskriv")));
    assertThat(with.on(LocalDate.parse("2024-12-31"), Satsgruppe.ENSLIG).orElseThrow().amount())
        .isEqualByComparingTo("8000");
  }

  @Test
  void twoOwnRatesForTheSameDayAreRefused() {
    List<RateEntry> twice =
        List.of(
            entry("2025-01-01", "2025-06-30", "8000", "a"),
            entry("2025-06-30", "2025-12-31", "8000", "b"));
    assertThatThrownBy(() -> rates.with(twice)).isInstanceOf(IllegalArgumentException.class);
  }

  private static RateEntry entry(String from, String to, String amount, @Nullable String reason) {
    return new RateEntry(
        LocalDate.parse(from),
        LocalDate.parse(to),
        Map.of(Satsgruppe.ENSLIG, new BigDecimal(amount)),
        "Et rundskriv",
        reason);
  }
}
