package no.tilsynslupe.sak;

import static no.tilsynslupe.sak.SakTestData.hendelse;
import static no.tilsynslupe.sak.SakTestData.opphold;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsOfStayAndCounsellingTest {

  private static final LocalDate EXPORT = LocalDate.parse("2025-01-15");

  @ParameterizedTest(name = "a stay to 10 January and one from {0}: {1} run(s)")
  @CsvSource({
    "2024-01-11, 1",
    "2024-01-17, 1",
    "2024-01-18, 1", // seven days uncovered, the 11th to the 17th
    "2024-01-19, 2", // eight
    "2024-01-05, 1", // overlapping
  })
  void staysMergeWhenFewDaysLieUncovered(String from, int runs) {
    List<Botilbud> stays =
        List.of(opphold("B1", "2024-01-01", "2024-01-10"), opphold("B2", from, "2024-03-01"));
    assertThat(merge(stays)).hasSize(runs);
  }

  @Test
  void aLongStayCoversAShorterOneInsideIt() {
    List<Opphold> runs =
        merge(
            List.of(
                opphold("B1", "2024-01-01", "2024-06-30"),
                opphold("B2", "2024-02-01", "2024-02-02"),
                opphold("B3", "2024-07-05", "")));
    assertThat(runs)
        .singleElement()
        .satisfies(run -> assertThat(run.fra()).hasToString("2024-01-01"));
    assertThat(runs.get(0).til(PeriodsOfStayAndCounsellingTest::end)).isEqualTo(EXPORT);
  }

  @ParameterizedTest(name = "talks on 1 January and {0}: {1} course(s)")
  @CsvSource({"2024-03-30, 1", "2024-03-31, 1", "2024-04-01, 2"})
  void talksAtMostNinetyDaysApartAreOneCourse(String second, int courses) {
    List<Hendelse> events =
        List.of(
            hendelse("H1", "2024-01-01", Hendelsestype.SAMTALE),
            hendelse("H2", second, Hendelsestype.OKONOMISK_RADGIVNING));
    assertThat(Radgivningslop.finn(events, 90)).hasSize(courses);
  }

  @Test
  void onlyCounsellingMakesACourse() {
    List<Hendelse> events =
        List.of(
            hendelse("H1", "2024-01-01", Hendelsestype.TELEFON),
            hendelse("H2", "2024-01-02", Hendelsestype.NOTAT));
    assertThat(Radgivningslop.finn(events, 90)).isEmpty();
  }

  @ParameterizedTest(name = "born {0}: {1}–{2} years on 2024-06-01")
  @CsvSource({"1994, 29, 30", "2006, 17, 18", "2024, 0, 0"})
  void theYearOfBirthGivesTwoPossibleAges(int born, int youngest, int oldest) {
    Alder age = Alder.ved(LocalDate.parse("2024-06-01"), Fact.known(born));
    assertThat(age).isEqualTo(new Alder(youngest, oldest));
  }

  @Test
  void anAgeAtTheDecisionIsCertain() {
    Alder age = Alder.ved(LocalDate.parse("2024-06-01"), Fact.known(29), Fact.known(1994));
    assertThat(age.sikkertUnder(30)).isTrue();
  }

  private static List<Opphold> merge(List<Botilbud> stays) {
    return Opphold.slaSammen(stays, 7, PeriodsOfStayAndCounsellingTest::end);
  }

  private static LocalDate end(Botilbud stay) {
    return stay.til().optional().orElse(EXPORT);
  }
}
