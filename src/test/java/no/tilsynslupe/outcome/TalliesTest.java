package no.tilsynslupe.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units count each, persons once with the gravest outcome, in the whole period and by quarter. */
class TalliesTest {

  private static final Office NORD = new Office("9901", "Nord");
  private static final Office SOR = new Office("9901", "Sør");
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
  private static final MissingFact NO_END =
      new MissingFact(Tabell.VEDTAK, "til", Why.IKKE_REGISTRERT, new Kilde("vedtak.csv", 2));
  private static final MissingFact NO_TABLE =
      new MissingFact(Tabell.KVP, "*", Why.TABELL_MANGLER, null);

  @Test
  void aPersonCountsOnceInEachQuarterAndOnceInTheWholePeriod() {
    Tallies tallies = new Tallies();
    tallies.addCase(
        List.of(
            unit("P1", NORD, MARCH, new Outcome.Ok()),
            unit("P1", NORD, MARCH, risk()),
            unit("P1", NORD, APRIL, new Outcome.Ok()),
            unit("P2", NORD, APRIL, new Outcome.IkkeAktuelt())));
    tallies.addCase(List.of(unit("P1", NORD, APRIL, new Outcome.Ok())));

    assertThat(written(tallies))
        .containsExactly(
            "P1 Nord : RISIKO 1/1, OK 3/1",
            "P1 Nord 2024-K1: RISIKO 1/1, OK 1/0",
            "P1 Nord 2024-K2: OK 2/2",
            "P2 Nord : IKKE_AKTUELT 1/1",
            "P2 Nord 2024-K2: IKKE_AKTUELT 1/1");
    assertThat(tallies.units(OutcomeCode.OK)).isEqualTo(3);
    assertThat(tallies.units(OutcomeCode.AVVIK)).isZero();
    assertThat(tallies.counts(new Tallies.Key("P1", NORD, "2024-K2")).persons(OutcomeCode.OK))
        .isEqualTo(2);
    assertThat(tallies.counts(new Tallies.Key("P1", NORD, "2023-K2")).units(OutcomeCode.OK))
        .isZero();
    assertThat(tallies.counts(new Tallies.Key("P3", SOR, "")).units(OutcomeCode.OK)).isZero();
  }

  @Test
  void officesAreCountedApart() {
    Tallies tallies = new Tallies();
    tallies.addCase(List.of(unit("P1", SOR, MARCH, new Outcome.Ok())));
    tallies.addCase(
        List.of(
            unit("P1", NORD, MARCH, new Outcome.Ok()), unit("P1", SOR, MARCH, new Outcome.Ok())));

    assertThat(tallies.offices()).containsExactly(NORD, SOR);
    assertThat(written(tallies)).contains("P1 Nord : OK 1/1", "P1 Sør : OK 2/2");
  }

  @Test
  void aCaseWithMoreFiguresThanThereIsRoomForAtFirstIsCountedWhole() {
    List<Assessment> many = new ArrayList<>();
    for (int quarter = 0; quarter < 100; quarter++) {
      many.add(unit("P1", NORD, MARCH.plusMonths(3L * quarter), new Outcome.Ok()));
    }
    Tallies tallies = new Tallies();
    tallies.addCase(many);
    tallies.addCase(many);

    assertThat(tallies.counts()).hasSize(101);
    tallies
        .counts()
        .forEach(
            (key, counts) -> {
              boolean whole = key.kvartal().isEmpty();
              assertThat(counts.persons(OutcomeCode.OK)).isEqualTo(2);
              assertThat(counts.units(OutcomeCode.OK)).isEqualTo(whole ? 200 : 2);
            });
  }

  @Test
  void aUnitCountsOnceForEachKindOfFactThatItLacks() {
    MissingFact otherRow =
        new MissingFact(Tabell.VEDTAK, "til", Why.IKKE_REGISTRERT, new Kilde("vedtak.csv", 3));
    MissingFact otherColumn =
        new MissingFact(Tabell.VEDTAK, "fra", Why.IKKE_REGISTRERT, new Kilde("vedtak.csv", 3));
    MissingFact otherReason =
        new MissingFact(Tabell.VEDTAK, "til", Why.KOLONNE_MANGLER, new Kilde("vedtak.csv", 3));
    MissingFact otherTable =
        new MissingFact(Tabell.KVP, "til", Why.IKKE_REGISTRERT, new Kilde("kvp.csv", 3));
    Tallies tallies = new Tallies();
    tallies.addCase(
        List.of(
            unit(
                "P1",
                NORD,
                MARCH,
                new Outcome.Uavklart(
                    List.of(NO_END, otherRow, otherColumn, otherReason, otherTable, NO_TABLE))),
            unit("P1", NORD, MARCH, new Outcome.Uavklart(List.of(NO_END)))));

    assertThat(tallies.missing())
        .containsExactly(
            Map.entry(lacking(Tabell.VEDTAK, "fra", Why.IKKE_REGISTRERT), 1L),
            Map.entry(lacking(Tabell.VEDTAK, "til", Why.IKKE_REGISTRERT), 2L),
            Map.entry(lacking(Tabell.VEDTAK, "til", Why.KOLONNE_MANGLER), 1L),
            Map.entry(lacking(Tabell.KVP, "*", Why.TABELL_MANGLER), 1L),
            Map.entry(lacking(Tabell.KVP, "til", Why.IKKE_REGISTRERT), 1L));
  }

  @ParameterizedTest
  @CsvSource({"P27-3MND, P27-3MND-BARN", "P27-3MND-BARN, P27-3MND"})
  void mergedTalliesAreThoseOfAllCases(String first, String second) {
    Tallies whole = new Tallies();
    Tallies one = new Tallies();
    Tallies other = new Tallies();
    Observation seen = new Observation("TEMA", NORD, "a", "b");
    for (Tallies tallies : List.of(whole, one)) {
      tallies.addCase(List.of(unit(first, NORD, MARCH, risk())));
      tallies.observe(seen, 2);
      tallies.observe(spoken("S1", 7));
    }
    for (Tallies tallies : List.of(whole, other)) {
      tallies.addCase(
          List.of(
              unit(second, NORD, APRIL, new Outcome.Ok()),
              unit(first, NORD, APRIL, new Outcome.Uavklart(List.of(NO_TABLE)))));
      tallies.observe(seen, 3);
      tallies.observe(spoken("S2", 7));
    }
    one.add(other);

    assertThat(written(one)).isEqualTo(written(whole)).hasSize(5);
    assertThat(written(one.combined()))
        .isEqualTo(written(whole.combined()))
        .contains("P27-3MND-SAMLET Nord : RISIKO 1/1, UAVKLART 1/1, OK 1/0");
    assertThat(one.missing()).isEqualTo(whole.missing()).hasSize(1);
    assertThat(one.observations()).containsExactly(Map.entry(seen, 5L));
    assertThat(one.texts().of("TEMA", NORD).total()).isEqualTo(2);
    assertThat(one.texts().of("TEMA", NORD).bearers())
        .singleElement()
        .satisfies(bearers -> assertThat(bearers.antall()).isEqualTo(2));
  }

  @Test
  void aCombinedFigureIsNoUnitOfItsOwn() {
    Tallies tallies = new Tallies();
    tallies.addCase(List.of(unit("P27-3MND", NORD, MARCH, new Outcome.Ok())));

    assertThat(tallies.units(OutcomeCode.OK)).isEqualTo(1);
    assertThat(
            tallies
                .combined(new Tallies.Key(CombinedFigure.P27_OVER_3MND.id(), NORD, "2024-K1"))
                .units(OutcomeCode.OK))
        .isEqualTo(1);
  }

  @Test
  void keysAreInTheOrderOfCriterionOfficeAndQuarter() {
    SortedMap<Tallies.Key, Integer> keys = new TreeMap<>();
    keys.put(new Tallies.Key("P2", NORD, ""), 4);
    keys.put(new Tallies.Key("P1", SOR, ""), 3);
    keys.put(new Tallies.Key("P1", NORD, "2024-K1"), 2);
    keys.put(new Tallies.Key("P1", NORD, ""), 1);
    assertThat(keys.values()).containsExactly(1, 2, 3, 4);
    SortedMap<Tallies.Missing, Integer> missing = new TreeMap<>();
    missing.put(new Tallies.Missing("P2", NORD, NO_END), 4);
    missing.put(new Tallies.Missing("P1", SOR, NO_END), 3);
    missing.put(new Tallies.Missing("P1", NORD, NO_TABLE), 2);
    missing.put(new Tallies.Missing("P1", NORD, NO_END), 1);
    assertThat(missing.values()).containsExactly(1, 2, 3, 4);
  }

  private static Tallies.Missing lacking(Tabell table, String what, Why why) {
    return new Tallies.Missing("P1", NORD, new MissingFact(table, what, why, null));
  }

  private static Utterance spoken(String name, long text) {
    return new Utterance(
        "TEMA",
        NORD,
        Utterance.rang(name),
        name,
        List.of(new Utterance.Text(Wording.of(text, 1, 2), "tekst")));
  }

  private static List<String> written(Tallies tallies) {
    return written(tallies.counts());
  }

  /** Such as «P1 Nord 2024-K1: OK 3/1», units before persons. */
  private static List<String> written(SortedMap<Tallies.Key, Counts> counts) {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (key, of) -> {
          List<String> numbers = new ArrayList<>();
          for (OutcomeCode code : OutcomeCode.values()) {
            if (of.units(code) + of.persons(code) > 0) {
              numbers.add(code + " " + of.units(code) + "/" + of.persons(code));
            }
          }
          lines.add(
              "%s %s %s: %s"
                  .formatted(
                      key.kriterium(),
                      key.office().kontor(),
                      key.kvartal(),
                      String.join(", ", numbers)));
        });
    return lines;
  }

  private static Outcome risk() {
    return new Outcome.Risiko(
        Severity.LAV, new Message("over", Map.of()), List.of(new Evidence.Count("dager", 100)));
  }

  private static Assessment unit(String kriterium, Office office, LocalDate date, Outcome outcome) {
    return new Assessment(
        kriterium, 1, office, "S1", new UnitRef(UnitKind.VEDTAK, "V1"), date, outcome, "§ 18", "");
  }

  @Test
  void countsAddUp() {
    Counts one = new Counts();
    one.addUnits(OutcomeCode.RISIKO, 5);
    one.addUnits(OutcomeCode.RISIKO, 2);
    one.addPersons(OutcomeCode.RISIKO, 3);
    one.addPersons(OutcomeCode.IKKE_AKTUELT, 4);
    Counts other = new Counts();
    other.addUnits(OutcomeCode.AVVIK, 1);
    other.addPersons(OutcomeCode.IKKE_AKTUELT, 6);
    one.add(other);
    assertThat(one.units(OutcomeCode.RISIKO)).isEqualTo(7);
    assertThat(one.units(OutcomeCode.AVVIK)).isEqualTo(1);
    assertThat(one.units(OutcomeCode.IKKE_AKTUELT)).isZero();
    assertThat(one.persons(OutcomeCode.RISIKO)).isEqualTo(3);
    assertThat(one.persons(OutcomeCode.IKKE_AKTUELT)).isEqualTo(10);
  }

  @Test
  void aFigureHasAPlaceForTheWholePeriodAndForEachQuarter() {
    FigureCounts figure = new FigureCounts();
    assertThat(figure.size()).isEqualTo(1);
    int second = figure.place(20242);
    assertThat(figure.place(20241)).isNotEqualTo(second);
    assertThat(figure.place(20242)).isEqualTo(second);
    assertThat(figure.size()).isEqualTo(3);
    assertThat(figure.quarter(second)).isEqualTo(20242);
    figure.add(second, OutcomeCode.COUNT, 7);
    figure.add(second, OutcomeCode.COUNT, 1);
    assertThat(figure.number(second, OutcomeCode.COUNT)).isEqualTo(8);
    assertThat(figure.number(second, 0)).isZero();
    assertThat(figure.number(0, OutcomeCode.COUNT)).isZero();
  }

  @Test
  void whatIsSeenIsToldApartByThemeOfficeAndBothKeys() {
    Observation seen = new Observation("T", NORD, "a", "b");
    assertThat(seen)
        .isEqualTo(new Observation("T", new Office("9901", "Nord"), "a", "b"))
        .hasSameHashCodeAs(new Observation("T", new Office("9901", "Nord"), "a", "b"))
        .isNotEqualTo("T");
    List<Observation> others =
        List.of(
            new Observation("S", NORD, "a", "b"),
            new Observation("T", new Office("9901", "Aker"), "a", "b"),
            new Observation("T", new Office("1103", "Nord"), "a", "b"),
            new Observation("T", NORD, "A", "b"),
            new Observation("T", NORD, "a", "B"));
    assertThat(others).doesNotContain(seen);
    // All of them come before it.
    assertThat(others).allMatch(other -> other.compareTo(seen) < 0 && seen.compareTo(other) > 0);
    assertThat(seen.compareTo(new Observation("T", NORD, "a", "b"))).isZero();
    assertThat(new Office("1103", "Øst")).isLessThan(NORD).isNotEqualTo(NORD);
  }

  @Test
  void whatACriterionThatFailedHadSeenIsTakenBack() {
    Observed observed = new Observed();
    observed.observe(new Observation("T", NORD, "a", ""), 2);
    int mark = observed.mark();
    observed.observe(new Observation("T", NORD, "b", ""), 1);
    observed.observe(spoken("S1", 7));
    observed.backTo(mark);
    observed.observe(spoken("S2", 8));
    Tallies tallies = new Tallies();
    observed.addTo(tallies);
    assertThat(tallies.observations())
        .containsExactly(Map.entry(new Observation("T", NORD, "a", ""), 2L));
    assertThat(tallies.texts().of("TEMA", NORD).total()).isEqualTo(1);
  }

  @Test
  void aBearerOfOneTextTwiceBearsItOnce() {
    Utterance.Text text = new Utterance.Text(Wording.of(7, 1), "først");
    Utterance.Text again = new Utterance.Text(Wording.of(7, 1), "igjen");
    Utterance.Text other = new Utterance.Text(Wording.of(3, 1), "en annen");
    assertThat(new Utterance("T", NORD, 1, "S1", List.of(text, again, other)).tekster())
        .containsExactly(other, text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Utterance("T", NORD, 1, "S1", List.of()));
    assertThat(Utterance.rang("ab", "c")).isNotEqualTo(Utterance.rang("a", "bc"));
  }
}
