package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tilsynslupe.criterion.Possibility.Certainty;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Dekning;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.SakKey;
import no.tilsynslupe.sak.Sakshode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Tabelldekning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule for unknown facts, on made-up tests of one or two facts. */
class EvaluatorTest {

  private static final LocalDate DAY = LocalDate.parse("2024-03-01");
  private static final Felt FIRST = felt("vurdert_18");
  private static final Felt SECOND = felt("vurdert_19");
  private static final Periode YEAR =
      new Periode(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"));

  @ParameterizedTest(name = "yes gives {0}, no gives {1}: unknown gives {2}")
  @CsvSource({
    "AVVIK, AVVIK, AVVIK",
    "AVVIK, RISIKO, RISIKO",
    "RISIKO, AVVIK, RISIKO",
    "OK, AVVIK, UAVKLART",
    "AVVIK, OK, UAVKLART",
    "RISIKO, IKKE_AKTUELT, UAVKLART",
    "OK, OK, OK",
    "OK, IKKE_AKTUELT, OK",
    "IKKE_AKTUELT, OK, OK",
    "IKKE_AKTUELT, IKKE_AKTUELT, IKKE_AKTUELT",
  })
  void anUnknownYesOrNoIsTriedBothWays(OutcomeCode yes, OutcomeCode no, OutcomeCode expected) {
    for (Fact<Boolean> unknown :
        List.of(Fact.<Boolean>notRecorded(), Fact.<Boolean>notInDelivery())) {
      Outcome outcome = outcome(ask -> ruling(ask.yes(unknown, FIRST) ? yes : no));
      assertThat(outcome.code()).isEqualTo(expected);
    }
  }

  @Test
  void anUndecidedUnitNamesTheFact() {
    Outcome outcome =
        outcome(
            ask ->
                ruling(ask.yes(Fact.notInDelivery(), FIRST) ? OutcomeCode.OK : OutcomeCode.AVVIK));
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Uavklart(List.of(MissingFact.at(FIRST, MissingFact.Why.KOLONNE_MANGLER))));
  }

  @Test
  void ofTwoUnknownFactsEveryCombinationIsTried() {
    Function<Inquiry, Ruling> bothOrNothing =
        ask -> {
          boolean first = ask.yes(Fact.notRecorded(), FIRST);
          boolean second = ask.yes(Fact.notRecorded(), SECOND);
          return ruling(first && second ? OutcomeCode.AVVIK : OutcomeCode.OK);
        };
    assertThat(outcome(bothOrNothing).code()).isEqualTo(OutcomeCode.UAVKLART);
  }

  @Test
  void theSameQuestionHasTheSameAnswerWithinOneRun() {
    Fact<Boolean> unknown = Fact.notRecorded();
    Outcome outcome =
        outcome(
            ask -> {
              boolean once = ask.yes(unknown, FIRST);
              boolean again = ask.yes(unknown, FIRST);
              return ruling(once == again ? OutcomeCode.OK : OutcomeCode.AVVIK);
            });
    assertThat(outcome.code()).isEqualTo(OutcomeCode.OK);
  }

  @Test
  void theMildestOfSeveralFindingsStandsWithItsSeverity() {
    Outcome outcome =
        outcome(
            ask ->
                Ruling.avvik(DAY, "noe")
                    .severity(ask.yes(Fact.notRecorded(), FIRST) ? Severity.ALVORLIG : Severity.LAV)
                    .evidence(FIRST, "")
                    .ruling());
    assertThat(((Outcome.Finding) outcome).alvor()).isEqualTo(Severity.LAV);
  }

  @ParameterizedTest(name = "table vedtak complete from {0}: {1}")
  @CsvSource({
    "2023-01-01, AVVIK",
    "2024-01-01, RISIKO", // 61 of 120 days: just over half
    "2024-02-28, UAVKLART",
  })
  void anAbsenceCountsAsFarAsTheDataReach(LocalDate from, OutcomeCode expected) {
    Dekning dekning =
        new Dekning(
            Map.of(
                Tabell.VEDTAK,
                new Tabelldekning(
                    true, List.of(new Periode(from, YEAR.til())), false, Set.of(), Set.of())));
    Outcome outcome =
        outcome(
            dekning,
            ask ->
                ruling(
                    ask.absent(Tabell.VEDTAK, Set.of("17"), DAY.minusDays(119), DAY)
                        ? OutcomeCode.AVVIK
                        : OutcomeCode.OK));
    assertThat(outcome.code()).isEqualTo(expected);
  }

  @Test
  void aUnitOutsideThePeriodIsNotJudged() {
    assertThat(evaluate(dekning(), ask -> Ruling.ok(LocalDate.parse("2025-01-01")))).isEmpty();
  }

  @Test
  void aFindingThatMayLieOutsideThePeriodIsUndecided() {
    Function<Inquiry, Ruling> test =
        ask ->
            Ruling.avvik(
                    ask.yes(Fact.notRecorded(), FIRST) ? DAY : LocalDate.parse("2025-01-01"), "noe")
                .evidence(FIRST, "")
                .ruling();
    assertThat(outcome(test).code()).isEqualTo(OutcomeCode.UAVKLART);
  }

  @Test
  void tooManyUnknownFactsAreUndecidedAndNotTriedForever() {
    Function<Inquiry, Ruling> test =
        ask -> {
          boolean all = true;
          for (int i = 0; i < 40; i++) {
            all &= ask.yes(Fact.notRecorded(), felt("kolonne" + i));
          }
          return ruling(all ? OutcomeCode.OK : OutcomeCode.AVVIK);
        };
    assertThat(outcome(test).code()).isEqualTo(OutcomeCode.UAVKLART);
  }

  private static Felt felt(String column) {
    return new Felt(Tabell.VEDTAK, new Kilde("vedtak.csv", 2), column);
  }

  private static Ruling ruling(OutcomeCode code) {
    return switch (code) {
      case AVVIK -> Ruling.avvik(DAY, "noe").evidence(FIRST, "N").ruling();
      case RISIKO -> Ruling.risiko(DAY, "noe").evidence(FIRST, "N").ruling();
      case OK -> Ruling.ok(DAY);
      case IKKE_AKTUELT -> Ruling.ikkeAktuelt(DAY);
      case UAVKLART -> Ruling.uavklart(DAY, MissingFact.at(FIRST, MissingFact.Why.IKKE_REGISTRERT));
    };
  }

  private static Outcome outcome(Function<Inquiry, Ruling> test) {
    return outcome(dekning(), test);
  }

  private static Outcome outcome(Dekning dekning, Function<Inquiry, Ruling> test) {
    return evaluate(dekning, test).orElseThrow().outcome();
  }

  private static Dekning dekning() {
    return new Dekning(Map.of());
  }

  private static Optional<Evaluator.Placed> evaluate(
      Dekning dekning, Function<Inquiry, Ruling> test) {
    CaseCriterion<String> criterion =
        new CaseCriterion<>() {
          @Override
          public String id() {
            return "PRØVE";
          }

          @Override
          public List<String> units(Sak sak, RuleParameters parameters) {
            return List.of("V1");
          }

          @Override
          public UnitRef ref(String unit) {
            return new UnitRef(UnitKind.VEDTAK, unit);
          }

          @Override
          public Ruling test(String unit, Inquiry ask) {
            return test.apply(ask);
          }
        };
    Evaluator evaluator = new Evaluator(spec(), new RunSettings(YEAR, null));
    return evaluator.evaluate(criterion, "V1", evaluator.inquiry(sak(dekning)));
  }

  /** Yes is OK, no is AVVIK, and what can be either is UAVKLART. */
  private static OutcomeCode answer(Predicate<Inquiry> question) {
    return outcome(ask -> ruling(question.test(ask) ? OutcomeCode.OK : OutcomeCode.AVVIK)).code();
  }

  @ParameterizedTest(name = "{0} known and {1} unknown of {2}: {3}")
  @CsvSource({
    "3, 0, 3, OK",
    "2, 0, 3, AVVIK",
    "2, 1, 3, UAVKLART",
    "1, 1, 3, AVVIK",
    "4, 9, 3, OK"
  })
  void aCountIsUncertainOnlyWhereTheUnknownOnesDecide(
      int known, int unknown, int least, OutcomeCode expected) {
    MissingFact missing = MissingFact.at(FIRST, MissingFact.Why.IKKE_REGISTRERT);
    assertThat(answer(ask -> ask.count(known, unknown, least, missing))).isEqualTo(expected);
  }

  @Test
  void aNumberThatIsBlankIsNotKnown() {
    assertThat(answer(ask -> ask.atLeast(Fact.known(3), 3, FIRST))).isEqualTo(OutcomeCode.OK);
    assertThat(answer(ask -> ask.atLeast(Fact.known(2), 3, FIRST))).isEqualTo(OutcomeCode.AVVIK);
    assertThat(answer(ask -> ask.atLeast(Fact.<Integer>blank(), 3, FIRST)))
        .isEqualTo(OutcomeCode.UAVKLART);
    assertThat(answer(ask -> ask.atLeast(Fact.<Integer>notRecorded(), 3, FIRST)))
        .isEqualTo(OutcomeCode.UAVKLART);
  }

  @ParameterizedTest(name = "{0} or {1} years, under 30: {2}")
  @CsvSource({"28, 29, OK", "29, 30, UAVKLART", "30, 31, AVVIK"})
  void anAgeIsUncertainWhereTheYearOfBirthGivesBoth(
      int youngest, int oldest, OutcomeCode expected) {
    assertThat(answer(ask -> ask.under(30, new Alder(youngest, oldest), FIRST)))
        .isEqualTo(expected);
  }

  @Test
  void aBlankIsANoAndOnlyAnUnknownIsTriedBothWays() {
    Set<Severity> wanted = Set.of(Severity.LAV);
    assertThat(answer(ask -> ask.yes(Fact.known(true), FIRST))).isEqualTo(OutcomeCode.OK);
    assertThat(answer(ask -> ask.yes(Fact.known(false), FIRST))).isEqualTo(OutcomeCode.AVVIK);
    assertThat(answer(ask -> ask.yes(Fact.blank(), FIRST))).isEqualTo(OutcomeCode.AVVIK);
    assertThat(answer(ask -> ask.filled(Fact.known("x"), FIRST))).isEqualTo(OutcomeCode.OK);
    assertThat(answer(ask -> ask.filled(Fact.blank(), FIRST))).isEqualTo(OutcomeCode.AVVIK);
    assertThat(answer(ask -> ask.filled(Fact.notRecorded(), FIRST)))
        .isEqualTo(OutcomeCode.UAVKLART);
    assertThat(answer(ask -> ask.isOneOf(Fact.known(Severity.LAV), FIRST, wanted)))
        .isEqualTo(OutcomeCode.OK);
    assertThat(answer(ask -> ask.isOneOf(Fact.known(Severity.MODERAT), FIRST, wanted)))
        .isEqualTo(OutcomeCode.AVVIK);
    assertThat(answer(ask -> ask.isOneOf(Fact.blank(), FIRST, wanted)))
        .isEqualTo(OutcomeCode.AVVIK);
    assertThat(answer(ask -> ask.isOneOf(Fact.notInDelivery(), FIRST, wanted)))
        .isEqualTo(OutcomeCode.UAVKLART);
  }

  @Test
  void aPossibilityIsUncertainOnlyWhereTheUnknownFactsDecide() {
    MissingFact missing = MissingFact.at(FIRST, MissingFact.Why.IKKE_REGISTRERT);
    assertThat(possibility(ask -> true)).isEqualTo(new Possibility(Certainty.YES, List.of()));
    assertThat(possibility(ask -> false)).isEqualTo(new Possibility(Certainty.NO, List.of()));
    assertThat(possibility(ask -> ask.yes(Fact.notRecorded(), FIRST)))
        .isEqualTo(new Possibility(Certainty.UNCERTAIN, List.of(missing)));
    assertThat(possibility(ask -> !ask.yes(Fact.notRecorded(), FIRST)))
        .isEqualTo(new Possibility(Certainty.UNCERTAIN, List.of(missing)));
    // Asked, but of no consequence.
    assertThat(possibility(ask -> ask.yes(Fact.notRecorded(), FIRST) || true))
        .isEqualTo(new Possibility(Certainty.YES, List.of()));
    assertThat(
            possibility(
                    ask ->
                        ask.yes(Fact.notRecorded(), FIRST) && ask.yes(Fact.notRecorded(), SECOND))
                .certainty())
        .isEqualTo(Certainty.UNCERTAIN);
  }

  private static Possibility possibility(Predicate<Inquiry> question) {
    return Possibility.of(
        sak(new Dekning(Map.of())), new RunSettings(YEAR, null), spec().ruleParameters(), question);
  }

  private static CriterionSpec spec() {
    CriterionSpec.Text text = new CriterionSpec.Text("", "", "");
    return new CriterionSpec(
        "PRØVE",
        CriterionSpec.Type.H,
        UnitKind.VEDTAK,
        "prøve",
        "§ 0",
        Tabell.VEDTAK,
        null,
        List.of(),
        List.of(),
        LocalDate.parse("2010-01-01"),
        null,
        text,
        text,
        text,
        text,
        text,
        List.of(),
        List.of(),
        Map.of());
  }

  private static Sak sak(Dekning dekning) {
    Sakshode hode =
        new Sakshode(
            "Nord",
            Fact.blank(),
            Fact.known(1990),
            Fact.notRecorded(),
            Fact.notRecorded(),
            Fact.notRecorded(),
            Fact.notRecorded(),
            Fact.blank(),
            Fact.notRecorded(),
            Fact.notRecorded());
    return new Sak(
        new SakKey("9901", "S1"),
        new Kilde("saker.csv", 2),
        LocalDate.parse("2025-01-15"),
        dekning,
        hode,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
