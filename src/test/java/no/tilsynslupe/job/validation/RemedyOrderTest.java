package no.tilsynslupe.job.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import no.tilsynslupe.job.validation.RemedyOrder.Step;
import no.tilsynslupe.job.validation.UndecidedUnits.Group;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;

/** The order of what would help: criteria first, then units, and all that a unit lacks. */
class RemedyOrderTest {
  private static final Remedy A = column("vurdert_18");
  private static final Remedy B = column("vurdert_19");
  private static final Remedy C = column("oppstart_dato");
  private static final Remedy TABLE = new Remedy(Remedy.Kind.TABELL, Tabell.KVP, "");
  private static final Remedy PERSON = new Remedy(Remedy.Kind.MENNESKE, Tabell.SAKER, "");

  private static Remedy column(String name) {
    return new Remedy(Remedy.Kind.KOLONNE, Tabell.VEDTAK, name);
  }

  private static Group group(String criterion, long units, Remedy... lacks) {
    return new Group(criterion, new TreeSet<>(List.of(lacks)), units);
  }

  private static Step step(long units, List<String> criteria, Remedy... remedies) {
    return new Step(new TreeSet<>(List.of(remedies)), criteria, units);
  }

  @Test
  void whatSettlesTheMostCriteriaComesFirstThoughItSettlesFewerUnits() {
    assertThat(RemedyOrder.of(List.of(group("K1", 1, A), group("K2", 1, A), group("K3", 100, B))))
        .containsExactly(step(2, List.of("K1", "K2"), A), step(100, List.of("K3"), B));
  }

  @Test
  void ofTwoThatSettleAsManyCriteriaTheOneWithMoreUnitsComesFirst() {
    assertThat(RemedyOrder.of(List.of(group("K1", 3, A), group("K2", 4, B))))
        .containsExactly(step(4, List.of("K2"), B), step(3, List.of("K1"), A));
  }

  @Test
  void aUnitIsSettledOnlyWhenAllThatItLacksIsThere() {
    assertThat(RemedyOrder.of(List.of(group("K1", 5, A, B))))
        .containsExactly(step(5, List.of("K1"), A, B));
  }

  @Test
  void aStepReckonsWithTheStepsBeforeIt() {
    assertThat(RemedyOrder.of(List.of(group("K1", 5, A), group("K2", 5, A, B))))
        .containsExactly(step(5, List.of("K1"), A), step(5, List.of("K2"), B));
  }

  @Test
  void aCriterionIsDecidedInFullOnlyWhenTheLastOfItsUnitsIs() {
    assertThat(RemedyOrder.of(List.of(group("K1", 5, A), group("K1", 2, C))))
        .containsExactly(step(5, List.of(), A), step(2, List.of("K1"), C));
  }

  @Test
  void whatOnlyAPersonCanSettleIsNoStepAndKeepsItsCriterionOpen() {
    assertThat(RemedyOrder.of(List.of(group("K1", 5, A), group("K1", 1, A, PERSON))))
        .containsExactly(step(5, List.of(), A));
  }

  @Test
  void nothingUndecidedNeedsNothing() {
    assertThat(RemedyOrder.of(List.of())).isEmpty();
  }

  @Test
  void howManyUnitsATableWouldBringIsNotKnown() {
    List<Step> steps = RemedyOrder.of(List.of(group("K1", 1, TABLE)));
    assertThat(steps).singleElement().matches(Step::bringsTable);
  }
}
