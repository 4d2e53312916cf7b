package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;

/** Criteria of made-up persons, each with units in some quarters. */
final class MadeUpFigures {

  private static final List<String> QUARTERS = List.of("2024-K1", "2024-K2", "2024-K3", "2024-K4");

  private final Random random;
  private final List<Integer> sizes;

  /** How many quarters a person has units in, at most. */
  private final int most;

  MadeUpFigures(Random random, List<Integer> sizes, int most) {
    this.random = random;
    this.sizes = sizes;
    this.most = most;
  }

  static Office office(int number) {
    return new Office("9901", "NAV %03d".formatted(number));
  }

  /** Figures where the outcomes have these weights. */
  CriterionResult of(CriterionSpec spec, int... weights) {
    SortedMap<Office, Map<OutcomeCode, Long>> offices = new TreeMap<>();
    SortedMap<String, Map<OutcomeCode, Long>> quarters = new TreeMap<>();
    Map<OutcomeCode, Long> whole = new EnumMap<>(OutcomeCode.class);
    for (int i = 0; i < sizes.size(); i++) {
      for (int person = 0; person < sizes.get(i); person++) {
        OutcomeCode gravest = OutcomeCode.IKKE_AKTUELT;
        List<String> left = new ArrayList<>(QUARTERS);
        for (int n = 1 + random.nextInt(most); n > 0; n--) {
          OutcomeCode code = draw(weights);
          gravest = code.isGraverThan(gravest) ? code : gravest;
          String quarter = left.remove(random.nextInt(left.size()));
          count(quarters.computeIfAbsent(quarter, q -> new EnumMap<>(OutcomeCode.class)), code);
        }
        count(offices.computeIfAbsent(office(i), o -> new EnumMap<>(OutcomeCode.class)), gravest);
        count(whole, gravest);
      }
    }
    SortedMap<Office, Figures> byOffice = new TreeMap<>();
    offices.forEach((office, counts) -> byOffice.put(office, figures(counts)));
    SortedMap<String, Figures> byQuarter = new TreeMap<>();
    quarters.forEach((quarter, counts) -> byQuarter.put(quarter, figures(counts)));
    return new CriterionResult(
        spec,
        CriterionResult.State.VURDERT,
        true,
        figures(whole),
        byOffice,
        byQuarter,
        office -> new TreeMap<>(),
        List.of(),
        List.of(),
        0);
  }

  private OutcomeCode draw(int... weights) {
    int all = 0;
    for (int weight : weights) {
      all += weight;
    }
    int at = random.nextInt(all);
    int i = 0;
    while (at >= weights[i]) {
      at -= weights[i++];
    }
    return OutcomeCode.values()[i];
  }

  private static void count(Map<OutcomeCode, Long> counts, OutcomeCode code) {
    counts.merge(code, 1L, Long::sum);
  }

  private static Figures figures(Map<OutcomeCode, Long> counts) {
    Group group =
        new Group(
            counts.getOrDefault(OutcomeCode.AVVIK, 0L),
            counts.getOrDefault(OutcomeCode.RISIKO, 0L),
            counts.getOrDefault(OutcomeCode.OK, 0L),
            counts.getOrDefault(OutcomeCode.UAVKLART, 0L),
            counts.getOrDefault(OutcomeCode.IKKE_AKTUELT, 0L),
            true);
    return new Figures(group, group);
  }
}
