package no.tilsynslupe.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.Rounding;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of what is hidden in criteria nothing can be worked out from what is shown. */
class CriteriaDisclosureTest {

  private static final Periode YEAR =
      new Periode(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
  private static final CriterionSpec SPEC =
      ReportFixture.catalogue().stream()
          .filter(spec -> spec.id().equals("P17-VEDTAK"))
          .findFirst()
          .orElseThrow();

  private static CriterionResult shared(CriterionResult result, int threshold) {
    return new CriteriaDisclosure(threshold, new EarlierEditions(List.of(), YEAR, threshold), null)
        .hide(result);
  }

  private static List<Group> groups(CriterionResult result) {
    List<Group> groups = new ArrayList<>();
    groups.add(result.samlet().hoved());
    result.kontorer().values().forEach(figures -> groups.add(figures.hoved()));
    result.kvartaler().values().forEach(figures -> groups.add(figures.hoved()));
    return groups;
  }

  private static CriterionResult madeUp(Random random) {
    List<Integer> sizes = new ArrayList<>();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      sizes.add(10 + random.nextInt(random.nextBoolean() ? 15 : 80));
    }
    int[] weights = new int[5];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 + random.nextInt(random.nextInt(3) == 0 ? 60 : 6);
    }
    return new MadeUpFigures(random, sizes, 1 + random.nextInt(3)).of(SPEC, weights);
  }

  @Test
  void whoeverAddsAndSubtractsFindsNothingOutInHundredsOfTables() {
    long hidden = 0;
    long shown = 0;
    for (int seed = 0; seed < 200; seed++) {
      int threshold = 3 + seed % 4;
      CriterionResult truth = madeUp(new Random(seed));
      CriterionResult result = shared(truth, threshold);
      AttackOnFigures attack = new AttackOnFigures(threshold);
      attack.reads(result);
      attack.knowsTotals(truth);
      assertThat(attack.findsOut()).as("tabell %d", seed).isEmpty();
      for (Group group : groups(result)) {
        for (GroupCell cell : GroupCell.values()) {
          if (group.vist(cell).skjult()) {
            hidden++;
          } else {
            shown++;
            assertThat(group.vist(cell).tall() % Rounding.STEP).isZero();
          }
        }
      }
    }
    assertThat(shown).isGreaterThan(hidden);
  }

  /** The attacker can win: against those who hide small numbers and nothing else. */
  @Test
  void withoutHidingMoreThanSmallNumbersTheyWouldBeFoundOut() {
    int lost = 0;
    for (int seed = 0; seed < 200; seed++) {
      CriterionResult truth = madeUp(new Random(seed));
      CellSystem system = new CellSystem(3);
      AttackOnFigures attack = new AttackOnFigures(3);
      attack.reads(CriteriaDisclosure.shown(new FigureCells(system, truth)));
      attack.knowsTotals(truth);
      lost += attack.findsOut().isEmpty() ? 0 : 1;
    }
    assertThat(lost).isGreaterThan(10);
  }

  @Test
  void whoeverKnowsThatOneHasComeSinceTheLastEditionFindsNothingOutOfBoth() {
    int near = 0;
    for (int seed = 0; seed < 60; seed++) {
      CriterionResult before = madeUp(new Random(seed));
      CriterionResult after = withOneMore(before);
      CriterionResult first = shared(before, 5);
      CriterionResult second =
          new CriteriaDisclosure(5, new EarlierEditions(List.of(published(first)), YEAR, 5), null)
              .hide(after);
      List<Group> then = groups(first);
      List<Group> now = groups(second);
      List<Group> plain = groups(after);
      for (int i = 0; i < then.size(); i++) {
        for (GroupCell cell : GroupCell.values()) {
          Antall earlier = then.get(i).vist(cell);
          if (cell != GroupCell.ALLE && earlier.skjult()) {
            assertThat(now.get(i).vist(cell).skjult()).as("tabell %d, %s", seed, cell).isTrue();
            near += plain.get(i).vist(cell).tall() == 5 ? 1 : 0;
          }
        }
      }
      AttackOnFigures attack = new AttackOnFigures(5);
      attack.reads(first);
      attack.readsLater(second);
      assertThat(attack.findsOut()).as("tabell %d", seed).isEmpty();
    }
    assertThat(near).as("tilfeller der 4 ble 5").isPositive();
  }

  /** One person more in the first office, with AVVIK, and in the first quarter. */
  private static CriterionResult withOneMore(CriterionResult result) {
    SortedMap<Office, Figures> offices = new TreeMap<>(result.kontorer());
    offices.compute(offices.firstKey(), (office, figures) -> oneMore(figures));
    SortedMap<String, Figures> quarters = new TreeMap<>(result.kvartaler());
    quarters.compute(quarters.firstKey(), (quarter, figures) -> oneMore(figures));
    return new CriterionResult(
        result.spec(),
        result.tilstand(),
        true,
        oneMore(result.samlet()),
        offices,
        quarters,
        result.kontorKvartal(),
        List.of(),
        List.of(),
        0);
  }

  private static Figures oneMore(@Nullable Figures figures) {
    Group group = Objects.requireNonNull(figures).hoved();
    Group more =
        new Group(
            group.avvik() + 1,
            group.risiko(),
            group.ok(),
            group.uavklart(),
            group.ikkeAktuelt(),
            true);
    return new Figures(more, more);
  }

  private static PublishedFigures published(CriterionResult result) {
    SortedMap<String, Map<GroupCell, Antall>> groups = new TreeMap<>();
    groups.put(PublishedFigures.whole(result.id()), cells(result.samlet()));
    result
        .kontorer()
        .forEach(
            (office, figures) ->
                groups.put(PublishedFigures.office(result.id(), office), cells(figures)));
    result
        .kvartaler()
        .forEach(
            (quarter, figures) ->
                groups.put(PublishedFigures.quarter(result.id(), quarter), cells(figures)));
    return new PublishedFigures(YEAR, 5, false, result.kontorer().keySet(), groups);
  }

  private static Map<GroupCell, Antall> cells(Figures figures) {
    Map<GroupCell, Antall> cells = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      cells.put(cell, figures.hoved().vist(cell));
    }
    return cells;
  }
}
