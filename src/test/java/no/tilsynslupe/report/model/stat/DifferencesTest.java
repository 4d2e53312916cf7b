package no.tilsynslupe.report.model.stat;

import static no.tilsynslupe.report.model.stat.Results.chosen;
import static no.tilsynslupe.report.model.stat.Results.group;
import static no.tilsynslupe.report.model.stat.Results.hidden;
import static no.tilsynslupe.report.model.stat.Results.office;
import static no.tilsynslupe.report.model.stat.Results.offices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.OfficeDifferences.AgainstOthers;
import no.tilsynslupe.report.model.stat.PeriodDifferences.PeriodDifference;
import no.tilsynslupe.statistics.Interval;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  @Test
  void anOfficeIsHeldAgainstAllOthersTogether() {
    Difference first =
        against(OfficeDifferences.of(offices(group(56, 70), group(40, 60), group(8, 20))), 0);

    assertThat(first.en()).extracting(Rate::antall, Rate::av).containsExactly(56L, 70L);
    assertThat(first.annen()).extracting(Rate::antall, Rate::av).containsExactly(48L, 80L);
    // Newcombe (1998), table II, method 10: 0.0524 to 0.3339.
    assertThat(first.intervall().low()).isCloseTo(0.0524, within(5e-5));
    assertThat(first.intervall().high()).isCloseTo(0.3339, within(5e-5));
  }

  @Test
  void whatChanceExplainsIsNotToldApart() {
    OfficeDifferences differences =
        OfficeDifferences.of(offices(group(5, 20), group(6, 20), group(7, 20)));

    assertThat(differences.motDeAndre())
        .extracting(one -> Objects.requireNonNull(one.forskjell()).vurdering())
        .containsOnly(Verdict.IKKE_SKILT);
  }

  @Test
  void aLargerShareWithFindingsIsWorseAndASmallerBetter() {
    OfficeDifferences differences =
        OfficeDifferences.of(offices(group(80, 100), group(50, 100), group(20, 100)));

    assertThat(differences.motDeAndre())
        .extracting(one -> Objects.requireNonNull(one.forskjell()).vurdering())
        .containsExactly(Verdict.VERRE, Verdict.IKKE_SKILT, Verdict.BEDRE);
    assertThat(differences.parvis())
        .extracting(pair -> pair.forskjell().vurdering())
        .containsOnly(Verdict.VERRE);
    assertThat(differences.parvis().get(2).kontor()).isEqualTo(office(1));
    assertThat(differences.parvis().get(2).annet()).isEqualTo(office(2));
  }

  /** The interval of one question alone leaves 0 out; asked of eleven offices it may be chance. */
  @Test
  void askedOfManyOfficesOneIsToldApartOnlyWhenItStandsOutAmongThem() {
    Group[] groups = new Group[11];
    Arrays.fill(groups, group(30, 100));
    groups[4] = group(42, 100);

    Difference difference = against(OfficeDifferences.of(offices(groups)), 4);

    assertThat(difference.p()).isLessThan(0.05);
    assertThat(difference.intervall().low()).isPositive();
    assertThat(difference.pHolm()).isCloseTo(11 * difference.p(), within(1e-5));
    assertThat(difference.vurdering()).isEqualTo(Verdict.IKKE_SKILT);
  }

  @Test
  void moreThanEightOfficesAreNotHeldAgainstEachOther() {
    Group[] eight = Collections.nCopies(8, group(3, 10)).toArray(Group[]::new);
    Group[] nine = Collections.nCopies(9, group(3, 10)).toArray(Group[]::new);

    assertThat(OfficeDifferences.of(offices(eight)).parvis()).hasSize(28);
    assertThat(OfficeDifferences.of(offices(nine)).parvis()).isEmpty();
  }

  @Test
  void officesWithNothingToGoBySayWhy() {
    OfficeDifferences differences =
        OfficeDifferences.of(
            offices(group(3, 10), group(0, 0), hidden(), chosen(9, 9), group(1, 10)));

    assertThat(differences.tilstand()).isEqualTo(StatState.BEREGNET);
    assertThat(differences.motDeAndre())
        .extracting(AgainstOthers::tilstand)
        .containsExactly(
            StatState.BEREGNET,
            StatState.INGEN_AVGJORT,
            StatState.SKJULT,
            StatState.SKJONN,
            StatState.BEREGNET);
    assertThat(differences.parvis()).hasSize(1);
  }

  @Test
  void oneOfficeHasNoOthers() {
    OfficeDifferences differences = OfficeDifferences.of(offices(group(3, 10)));

    assertThat(differences.tilstand()).isEqualTo(StatState.FOR_FA_KONTORER);
    assertThat(differences.motDeAndre())
        .containsExactly(new AgainstOthers(office(0), StatState.FOR_FA_KONTORER, null));
  }

  @Test
  void theLastQuarterIsHeldAgainstTheFirstOfTheSameSeason() {
    PeriodDifference change =
        change(
            Map.of(
                "2023-K3", group(9, 10),
                "2023-K4", group(60, 100),
                "2024-K1", group(5, 10),
                "2024-K4", group(20, 100),
                "2025-K1", group(0, 0)));

    assertThat(change.fra()).isEqualTo("2023-K4");
    assertThat(change.til()).isEqualTo("2024-K4");
    assertThat(change.sammeArstid()).isTrue();
    assertThat(Objects.requireNonNull(change.forskjell()).vurdering()).isEqualTo(Verdict.BEDRE);
    assertThat(change.forskjell().forskjell()).isEqualTo(-0.4);
  }

  @Test
  void withoutOneOfTheSameSeasonItIsHeldAgainstTheFirst() {
    PeriodDifference change =
        change(Map.of("2024-K1", group(0, 0), "2024-K2", group(3, 10), "2024-K4", group(4, 10)));

    assertThat(change.fra()).isEqualTo("2024-K2");
    assertThat(change.sammeArstid()).isFalse();
    assertThat(Objects.requireNonNull(change.forskjell()).intervall())
        .extracting(Interval::low)
        .satisfies(low -> assertThat(low).isNegative());
  }

  @Test
  void whereNoTwoQuartersCanBeHeldAgainstEachOtherTheStateSaysWhy() {
    assertThat(change(Map.of("2024-K1", group(3, 10))).tilstand())
        .isEqualTo(StatState.FOR_FA_PUNKTER);
    assertThat(change(Map.of("2024-K1", group(0, 0))).tilstand())
        .isEqualTo(StatState.INGEN_AVGJORT);
    assertThat(change(Map.of()).tilstand()).isEqualTo(StatState.INGEN_AVGJORT);
    assertThat(change(Map.of("2024-K1", chosen(1, 2))).tilstand()).isEqualTo(StatState.SKJONN);
    assertThat(
            change(Map.of("2024-K1", group(3, 9), "2024-K2", group(3, 9), "2024-K3", hidden()))
                .tilstand())
        .isEqualTo(StatState.SKJULT);
    assertThat(PeriodDifferences.of(List.of(Results.ofOffices())).kriterier().get(0).tilstand())
        .isEqualTo(StatState.GJELDER_KONTOR);
  }

  @Test
  void theChangesOfAllCriteriaAreAskedForAtOnce() {
    CriterionResult one =
        Results.quarters(Map.of("2024-K1", group(20, 100), "2024-K2", group(34, 100)));
    Difference alone = difference(PeriodDifferences.of(List.of(one)));
    Difference amongTwo = difference(PeriodDifferences.of(List.of(one, one)));

    assertThat(alone.vurdering()).isEqualTo(Verdict.VERRE);
    assertThat(alone.pHolm()).isEqualTo(alone.p());
    assertThat(amongTwo.pHolm()).isGreaterThan(0.05);
    assertThat(amongTwo.vurdering()).isEqualTo(Verdict.IKKE_SKILT);
  }

  private static Difference difference(PeriodDifferences differences) {
    return Objects.requireNonNull(differences.kriterier().get(0).forskjell());
  }

  private static PeriodDifference change(Map<String, Group> quarters) {
    return PeriodDifferences.of(List.of(Results.quarters(quarters))).kriterier().get(0);
  }

  private static Difference against(OfficeDifferences differences, int index) {
    return Objects.requireNonNull(differences.motDeAndre().get(index).forskjell());
  }
}
