package no.tilsynslupe.report.model.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The last quarter of each criterion against an earlier one. P values are adjusted (Holm) over the
 * criteria.
 *
 * <p>The last quarter is the last one with a share. It is held against the first one at the same
 * time of year, since need and caseload follow the seasons; where there is none, against the first
 * one with a share at all. A person may be in both; the test takes them for two.
 *
 * @param kriterier in the order of the catalogue
 */
public record PeriodDifferences(List<PeriodDifference> kriterier) {

  private static final int FEWEST_QUARTERS = 2;

  public PeriodDifferences {
    kriterier = List.copyOf(kriterier);
  }

  /**
   * A criterion.
   *
   * @param fra the earlier quarter; null unless BEREGNET
   * @param til the last quarter; null unless BEREGNET
   * @param sammeArstid whether both are at the same time of year
   * @param forskjell the last one spoken of, the earlier one held against; null unless BEREGNET
   */
  public record PeriodDifference(
      String kriterium,
      StatState tilstand,
      Measure mal,
      @Nullable String fra,
      @Nullable String til,
      boolean sammeArstid,
      @Nullable Difference forskjell) {}

  /** The two quarters of a criterion and their shares. */
  private record Quarters(String from, Rate first, String to, Rate last) {

    boolean sameSeason() {
      return season(from).equals(season(to));
    }
  }

  public static PeriodDifferences of(List<CriterionResult> results) {
    Map<String, Quarters> compared = new LinkedHashMap<>();
    Comparisons<String> comparisons = new Comparisons<>();
    for (CriterionResult result : results) {
      Quarters quarters = quarters(result);
      if (quarters != null) {
        compared.put(result.id(), quarters);
        comparisons.add(result.id(), quarters.last(), quarters.first());
      }
    }
    Map<String, Difference> found = comparisons.adjusted();
    List<PeriodDifference> all = new ArrayList<>();
    for (CriterionResult result : results) {
      Measure measure = Measure.of(result.spec());
      Quarters quarters = compared.get(result.id());
      all.add(
          quarters == null
              ? new PeriodDifference(result.id(), lacking(result), measure, null, null, false, null)
              : new PeriodDifference(
                  result.id(),
                  StatState.BEREGNET,
                  measure,
                  quarters.from(),
                  quarters.to(),
                  quarters.sameSeason(),
                  found.get(result.id())));
    }
    return new PeriodDifferences(all);
  }

  private static @Nullable Quarters quarters(CriterionResult result) {
    SortedMap<String, Rate> rates = rates(result);
    if (rates.size() < FEWEST_QUARTERS || states(result).contains(StatState.SKJULT)) {
      return null;
    }
    String to = rates.lastKey();
    String from =
        rates.keySet().stream()
            .filter(quarter -> !quarter.equals(to) && season(quarter).equals(season(to)))
            .findFirst()
            .orElse(rates.firstKey());
    return new Quarters(from, rate(rates, from), to, rate(rates, to));
  }

  private static Rate rate(SortedMap<String, Rate> rates, String quarter) {
    Rate rate = rates.get(quarter);
    if (rate == null) {
      throw new IllegalStateException("ingen andel i kvartalet " + quarter);
    }
    return rate;
  }

  private static SortedMap<String, Rate> rates(CriterionResult result) {
    Measure measure = Measure.of(result.spec());
    SortedMap<String, Rate> rates = new TreeMap<>();
    for (Map.Entry<String, Figures> quarter : result.kvartaler().entrySet()) {
      Rate rate = Basis.of(quarter.getValue(), measure).rate();
      if (rate != null) {
        rates.put(quarter.getKey(), rate);
      }
    }
    return rates;
  }

  private static StatState lacking(CriterionResult result) {
    if (result.gjelderKontor()) {
      return StatState.GJELDER_KONTOR;
    }
    List<StatState> states = states(result);
    return rates(result).isEmpty() || states.contains(StatState.SKJULT)
        ? Basis.lacking(states)
        : StatState.FOR_FA_PUNKTER;
  }

  private static List<StatState> states(CriterionResult result) {
    Measure measure = Measure.of(result.spec());
    return result.kvartaler().values().stream()
        .map(figures -> Basis.of(figures, measure).state())
        .toList();
  }

  /** {@code K3} of {@code 2024-K3}. */
  private static String season(String quarter) {
    return quarter.substring(quarter.indexOf('K'));
  }
}
