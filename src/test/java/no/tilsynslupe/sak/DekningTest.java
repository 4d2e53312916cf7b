package no.tilsynslupe.sak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.sak.Sokedekning.Arsak;
import no.tilsynslupe.sak.Sokedekning.Grad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DekningTest {

  private static final Periode YEAR =
      new Periode(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"));

  private static Dekning vedtak(Tabelldekning table) {
    return new Dekning(Map.of(Tabell.VEDTAK, table));
  }

  private static Tabelldekning complete(Periode... periods) {
    return new Tabelldekning(true, List.of(periods), false, Set.of(), Set.of());
  }

  private static Sokedekning sok(Dekning dekning, String from, String to) {
    return dekning.sok(Tabell.VEDTAK, Set.of("17"), LocalDate.parse(from), LocalDate.parse(to));
  }

  @ParameterizedTest(name = "{0} to {1} in the year 2024 is {2} covered")
  @CsvSource({
    "2024-01-01, 2024-12-31, HEL",
    "2024-03-01, 2024-03-01, HEL",
    "2023-12-31, 2024-12-31, DELVIS",
    "2024-01-01, 2025-01-01, DELVIS",
    "2023-12-22, 2024-01-10, DELVIS", // ten of twenty days
    "2023-12-21, 2024-01-10, INGEN", // ten of twenty-one
    "2023-01-01, 2023-12-31, INGEN",
  })
  void anAbsenceIsKnownAsFarAsTheWindowIsCovered(String from, String to, Grad expected) {
    assertThat(sok(vedtak(complete(YEAR)), from, to).grad()).isEqualTo(expected);
  }

  @Test
  void everMeansSinceTheStartOfTheData() {
    Sokedekning ever =
        vedtak(complete(YEAR))
            .sok(Tabell.VEDTAK, Set.of("17"), null, LocalDate.parse("2024-12-31"));
    assertThat(ever.grad()).isEqualTo(Grad.HEL);
  }

  @Test
  void periodsOfSeveralDeliveriesAddUp() {
    Periode before = new Periode(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"));
    assertThat(sok(vedtak(complete(before, YEAR)), "2023-06-01", "2024-06-01").grad())
        .isEqualTo(Grad.HEL);
  }

  @Test
  void aTableThatIsNotDeliveredLeavesTheAbsenceUnknown() {
    Sokedekning answer = sok(new Dekning(Map.of()), "2024-01-01", "2024-12-31");
    assertThat(answer.grad()).isEqualTo(Grad.INGEN);
    assertThat(answer.arsak()).isEqualTo(Arsak.TABELL_MANGLER);
  }

  @Test
  void aTableWithoutAKnownPeriodLeavesTheAbsenceUnknown() {
    Sokedekning answer = sok(vedtak(complete()), "2024-01-01", "2024-12-31");
    assertThat(answer.arsak()).isEqualTo(Arsak.PERIODE_UKJENT);
    assertThat(answer.grad()).isEqualTo(Grad.INGEN);
  }

  @ParameterizedTest(name = "part {0} not complete, sought {1}: {2}")
  @CsvSource({"17, 17, INGEN", "27, 17, HEL"})
  void aPartThatIsNotCompleteLeavesItsAbsenceUnknown(String part, String sought, Grad expected) {
    Tabelldekning table = new Tabelldekning(true, List.of(YEAR), false, Set.of(part), Set.of());
    Sokedekning answer = vedtak(table).sok(Tabell.VEDTAK, Set.of(sought), YEAR.fra(), YEAR.til());
    assertThat(answer.grad()).isEqualTo(expected);
  }

  @Test
  void aSearchForAnyRowIsUnknownWhenAPartIsNotComplete() {
    Tabelldekning table = new Tabelldekning(true, List.of(YEAR), false, Set.of("17"), Set.of());
    assertThat(vedtak(table).sok(Tabell.VEDTAK, Set.of(), YEAR.fra(), YEAR.til()).grad())
        .isEqualTo(Grad.INGEN);
  }

  @Test
  void aRejectedRowLeavesTheAbsenceUnknown() {
    Tabelldekning table = new Tabelldekning(true, List.of(YEAR), true, Set.of(), Set.of());
    assertThat(sok(vedtak(table), "2024-01-01", "2024-12-31").arsak())
        .isEqualTo(Arsak.UFULLSTENDIG);
  }

  @ParameterizedTest(name = "no decision has {0}, sought {1}: {2}")
  @CsvSource({"17, 17, DELVIS", "27, 17, HEL"})
  void aKindThatTheWholeDeliveryLacksIsAtMostARisk(String lacking, String sought, Grad expected) {
    Tabelldekning table = new Tabelldekning(true, List.of(YEAR), false, Set.of(), Set.of(lacking));
    Sokedekning answer = vedtak(table).sok(Tabell.VEDTAK, Set.of(sought), YEAR.fra(), YEAR.til());
    assertThat(answer.grad()).isEqualTo(expected);
  }

  @Test
  void theAnswerSaysWhatWasSoughtAndHowFarTheDataReach() {
    LocalDate from = LocalDate.parse("2023-12-01");
    LocalDate to = LocalDate.parse("2024-06-30");
    assertThat(vedtak(complete(YEAR)).sok(Tabell.VEDTAK, Set.of("17"), from, to))
        .isEqualTo(
            new Sokedekning(
                Grad.DELVIS,
                Arsak.UTENFOR_PERIODEN,
                Tabell.VEDTAK,
                Set.of("17"),
                from,
                to,
                YEAR.fra()));
  }

  @Test
  void aSearchThatBeginsAfterItEndsIsOneSinceTheStartOfTheData() {
    assertThat(sok(vedtak(complete(YEAR)), "2024-06-02", "2024-06-01").grad()).isEqualTo(Grad.HEL);
    assertThat(sok(vedtak(complete(YEAR)), "2024-06-02", "2023-06-01").grad())
        .isEqualTo(Grad.INGEN);
  }

  @Test
  void periodsWithAGapCoverWhatTheyHold() {
    Periode spring = new Periode(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-03-31"));
    Periode autumn = new Periode(LocalDate.parse("2024-10-01"), LocalDate.parse("2024-12-31"));
    Dekning dekning = vedtak(complete(spring, autumn));
    assertThat(sok(dekning, "2024-10-01", "2024-12-31").grad()).isEqualTo(Grad.HEL);
    // 183 of 366 days, and of 367
    assertThat(sok(dekning, "2024-01-01", "2024-12-31").grad()).isEqualTo(Grad.DELVIS);
    assertThat(sok(dekning, "2024-01-01", "2025-01-01").grad()).isEqualTo(Grad.INGEN);
    assertThat(sok(dekning, "2024-02-01", "2024-10-31").grad()).isEqualTo(Grad.INGEN);
    assertThat(sok(dekning, "2024-03-01", "2024-04-30").grad()).isEqualTo(Grad.DELVIS);
  }

  @Test
  void aSearchForSeveralKindsIsCertainWhenOneOfThemIsThere() {
    Tabelldekning table = new Tabelldekning(true, List.of(YEAR), false, Set.of(), Set.of("17"));
    assertThat(vedtak(table).sok(Tabell.VEDTAK, Set.of("17", "18"), YEAR.fra(), YEAR.til()).grad())
        .isEqualTo(Grad.HEL);
    assertThat(vedtak(table).sok(Tabell.VEDTAK, Set.of(), YEAR.fra(), YEAR.til()).grad())
        .isEqualTo(Grad.HEL);
  }

  @Test
  void aDeliveryKnowsItsTablesAndWhetherDecisionsNameApplications() {
    Dekning dekning = vedtak(complete(YEAR));
    assertThat(dekning.har(Tabell.VEDTAK)).isTrue();
    assertThat(dekning.har(Tabell.KVP)).isFalse();
    assertThat(dekning.utenSoknadskobling()).isFalse();
    assertThat(new Dekning(Map.of(), true).utenSoknadskobling()).isTrue();
  }
}
