package no.tilsynslupe.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedFigureTest {

  private static final Office NORD = new Office("9901", "Nord");

  @Test
  void aPersonUnderBothCriteriaCountsOnceWithTheGravestOutcome() {
    Tallies tallies = new Tallies();
    tallies.addCase(List.of(stay("P27-3MND", new Outcome.Ok()), stay("P27-3MND-BARN", risk())));
    tallies.addCase(List.of(stay("P27-3MND", new Outcome.Ok())));

    Counts both = tallies.combined(new Tallies.Key(CombinedFigure.P27_OVER_3MND.id(), NORD, ""));
    assertThat(both.persons(OutcomeCode.RISIKO)).isEqualTo(1);
    assertThat(both.persons(OutcomeCode.OK)).isEqualTo(1);
    assertThat(tallies.counts(new Tallies.Key("P27-3MND", NORD, "")).persons(OutcomeCode.OK))
        .isEqualTo(2);
  }

  @Test
  void otherCriteriaAreNoPartOfIt() {
    Tallies tallies = new Tallies();
    tallies.addCase(List.of(stay("P27-BARN", risk())));

    assertThat(tallies.counts().keySet())
        .extracting(Tallies.Key::kriterium)
        .containsOnly("P27-BARN");
    assertThat(tallies.combined()).isEmpty();
  }

  private static Outcome risk() {
    return new Outcome.Risiko(
        Severity.MODERAT, new Message("over", Map.of()), List.of(new Evidence.Count("dager", 100)));
  }

  private static Assessment stay(String kriterium, Outcome outcome) {
    return new Assessment(
        kriterium,
        1,
        NORD,
        "S1",
        new UnitRef(UnitKind.OPPHOLD, "B1"),
        LocalDate.of(2024, 3, 1),
        outcome,
        "§ 27",
        "");
  }

  @ParameterizedTest(name = "{0} and {1}: one cause {2}")
  @CsvSource({
    "P20-DOK, P20A-DOK, true",
    "P20A-DOK, P20-DOK, true",
    "P20A-MANGLER, P20A-DOK, true",
    "P20A-MANGLER, P20-DOK, false",
    "P20-DOK, P20-DOK, false",
    "P27-3MND, P27-3MND-BARN, false", // of different groups, so never of one thing
    "P18-BEGR, P20-DOK, false",
  })
  void onlyDemandsOfTheYoungHaveACauseInCommon(String one, String other, boolean same) {
    assertThat(CombinedFigure.sameCause(one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "P20-DOK, true",
    "P20A-DOK, true",
    "P20A-MANGLER, true",
    "P27-3MND, false",
    "P18-BEGR, false"
  })
  void aCriterionMayShareItsCauseWhereAFigureSaysSo(String criterion, boolean may) {
    assertThat(CombinedFigure.mayShareCause(criterion)).isEqualTo(may);
  }

  @Test
  void aFigureIsNamedAndHasItsCriteria() {
    assertThat(CombinedFigure.names("P27-3MND-SAMLET")).isTrue();
    assertThat(CombinedFigure.names("P27-3MND")).isFalse();
    assertThat(CombinedFigure.P27_OVER_3MND.kriterier())
        .containsExactly("P27-3MND", "P27-3MND-BARN");
    assertThat(CombinedFigure.with("P20A-DOK"))
        .containsExactly(CombinedFigure.P20_DOKUMENTASJON, CombinedFigure.P20A_UTEN_AKTIVITET);
    assertThat(CombinedFigure.with("P18-BEGR")).isEmpty();
  }
}
