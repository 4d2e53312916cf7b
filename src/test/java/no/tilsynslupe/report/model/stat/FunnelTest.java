package no.tilsynslupe.report.model.stat;

import static no.tilsynslupe.report.model.stat.Results.chosen;
import static no.tilsynslupe.report.model.stat.Results.group;
import static no.tilsynslupe.report.model.stat.Results.hidden;
import static no.tilsynslupe.report.model.stat.Results.office;
import static no.tilsynslupe.report.model.stat.Results.offices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Funnel.FunnelPoint;
import no.tilsynslupe.report.model.stat.Funnel.Limits;
import org.junit.jupiter.api.Test;

class FunnelTest {

  /** At 20 %, 10 or fewer of 100 have a chance of 0.6 %, 5 or fewer of 0.002 %. */
  @Test
  void officesStandWhereChanceMakesThemUnlikelyInTheOrderOfTheirNames() {
    Funnel funnel = Funnel.of(offices(group(45, 100), group(5, 100), group(10, 100), group(8, 40)));

    assertThat(funnel.tilstand()).isEqualTo(StatState.BEREGNET);
    assertThat(funnel.mal()).isEqualTo(Measure.AVVIK);
    assertThat(funnel.samlet()).extracting(Rate::antall, Rate::av).containsExactly(68L, 340L);
    assertThat(funnel.kontorer())
        .extracting(FunnelPoint::kontor)
        .containsExactly(office(0), office(1), office(2), office(3));
    assertThat(funnel.kontorer())
        .extracting(FunnelPoint::plassering)
        .containsExactly(
            Position.OVER_998, Position.UNDER_998, Position.UNDER_95, Position.INNENFOR);
    assertThat(funnel.utenfor()).isEqualTo(3);
  }

  @Test
  void personsAreCountedAndNotUnits() {
    assertThat(Funnel.of(offices(group(1, 10), group(2, 10), group(3, 10))).samlet())
        .extracting(Rate::andel)
        .isEqualTo(0.2);
  }

  @Test
  void ofAnIndicatorTheFindingsAreCounted() {
    Group group = new Group(0, 4, 6, 0, 0, true);

    Funnel funnel = Funnel.of(offices(Results.INDICATOR, group, group, group));

    assertThat(funnel.mal()).isEqualTo(Measure.FUNN);
    assertThat(funnel.samlet()).extracting(Rate::antall).isEqualTo(12L);
  }

  @Test
  void twoOfficesAreTooFewAndHaveNoPlace() {
    Funnel funnel = Funnel.of(offices(group(9, 10), group(1, 90), group(0, 0)));

    assertThat(funnel.tilstand()).isEqualTo(StatState.FOR_FA_KONTORER);
    assertThat(funnel.kontorer())
        .extracting(FunnelPoint::tilstand)
        .containsExactly(StatState.BEREGNET, StatState.BEREGNET, StatState.INGEN_AVGJORT);
    assertThat(funnel.kontorer()).extracting(FunnelPoint::plassering).containsOnlyNulls();
    assertThat(funnel.kurver()).isEmpty();
  }

  @Test
  void whereNothingIsDecidedThereIsNoShareOfNone() {
    Funnel funnel = Funnel.of(offices(group(0, 0), group(0, 0), group(0, 0)));

    assertThat(funnel.tilstand()).isEqualTo(StatState.INGEN_AVGJORT);
    assertThat(funnel.samlet()).isNull();
    assertThat(funnel.spredning()).isNull();
  }

  @Test
  void anOfficeWhoseCasesWereChosenByJudgementIsLeftOutOfTheWhole() {
    Funnel funnel = Funnel.of(offices(group(2, 20), chosen(20, 20), group(3, 20), group(1, 20)));

    assertThat(funnel.tilstand()).isEqualTo(StatState.BEREGNET);
    assertThat(funnel.samlet()).extracting(Rate::antall, Rate::av).containsExactly(6L, 60L);
    assertThat(funnel.kontorer().get(1))
        .isEqualTo(new FunnelPoint(office(1), StatState.SKJONN, null, null));
  }

  @Test
  void whereAllCasesWereChosenByJudgementTheStateSaysSo() {
    assertThat(Funnel.of(offices(chosen(2, 20), chosen(20, 20), chosen(3, 20))).tilstand())
        .isEqualTo(StatState.SKJONN);
  }

  @Test
  void aHiddenOfficeIsHiddenAndNotWithin() {
    Funnel funnel = Funnel.of(offices(group(2, 20), hidden(), group(3, 20), group(1, 20)));

    assertThat(funnel.tilstand()).isEqualTo(StatState.BEREGNET);
    assertThat(funnel.kontorer().get(1))
        .isEqualTo(new FunnelPoint(office(1), StatState.SKJULT, null, null));
  }

  @Test
  void aCriterionThatJudgesOfficesHasNoFunnel() {
    assertThat(Funnel.of(Results.ofOffices()).tilstand()).isEqualTo(StatState.GJELDER_KONTOR);
  }

  @Test
  void theCurvesGoFromTheSmallestGroupPastTheLargestAndNarrow() {
    Funnel funnel = Funnel.of(offices(group(20, 100), group(60, 300), group(4, 20)));

    assertThat(funnel.kurver().get(0).n()).isEqualTo(1);
    Limits last = funnel.kurver().get(funnel.kurver().size() - 1);
    assertThat(last.n()).isEqualTo(330);
    assertThat(funnel.kurver()).extracting(Limits::n).doesNotHaveDuplicates().isSorted();
    assertThat(funnel.kurver())
        .allSatisfy(
            limits -> {
              assertThat(limits.g998().low()).isLessThanOrEqualTo(limits.g95().low());
              assertThat(limits.g998().high()).isGreaterThanOrEqualTo(limits.g95().high());
              assertThat(limits.g95().contains(0.2)).isTrue();
            });
    assertThat(last.g95().high()).isLessThan(0.26);
  }

  /** Half of the offices at 60 %, half at 40 %: two standard errors each, φ is 4. */
  @Test
  void whereAllOfficesSpreadWidelyTheLimitsAreWider() {
    Group[] groups = new Group[12];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = group(i % 2 == 0 ? 60 : 40, 100);
    }

    Funnel funnel = Funnel.of(offices(groups));

    assertThat(Objects.requireNonNull(funnel.spredning()).applies()).isTrue();
    assertThat(funnel.utenfor()).isZero();
    assertThat(funnel.kurver().get(funnel.kurver().size() - 1).g95().high()).isGreaterThan(0.65);
  }
}
