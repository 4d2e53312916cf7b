package no.tilsynslupe.report.model.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Each office of a criterion held against all others together, and where there are few, against
 * each other one. P values are adjusted (Holm) over the offices, and over the pairs. Offices stand
 * in the order of their names.
 *
 * @param tilstand BEREGNET when there are at least two offices to go by
 * @param motDeAndre all offices that the criterion has figures of
 * @param parvis none when more than {@link #MOST_IN_PAIRS} offices can be gone by
 */
public record OfficeDifferences(
    StatState tilstand, Measure mal, List<AgainstOthers> motDeAndre, List<Pair> parvis) {

  /** More offices than this make more pairs than anyone looks at. */
  public static final int MOST_IN_PAIRS = 8;

  private static final int FEWEST_OFFICES = 2;

  public OfficeDifferences {
    motDeAndre = List.copyOf(motDeAndre);
    parvis = List.copyOf(parvis);
  }

  /**
   * An office against all others.
   *
   * @param forskjell null unless BEREGNET
   */
  public record AgainstOthers(Office kontor, StatState tilstand, @Nullable Difference forskjell) {}

  /** An office against another one. */
  public record Pair(Office kontor, Office annet, Difference forskjell) {}

  public static OfficeDifferences of(CriterionResult result) {
    OfficeShares shares = OfficeShares.of(result);
    StatState state = shares.state(FEWEST_OFFICES);
    return new OfficeDifferences(
        state,
        shares.measure(),
        against(shares, state),
        state == StatState.BEREGNET ? pairs(shares) : List.of());
  }

  private static List<AgainstOthers> against(OfficeShares shares, StatState state) {
    Comparisons<Office> comparisons = new Comparisons<>();
    Rate whole = shares.overall();
    if (state == StatState.BEREGNET && whole != null) {
      shares.offices().forEach((office, basis) -> compare(office, basis, whole, comparisons));
    }
    Map<Office, Difference> found = comparisons.adjusted();
    List<AgainstOthers> all = new ArrayList<>();
    shares
        .offices()
        .forEach(
            (office, basis) -> {
              Difference difference = found.get(office);
              StatState why = basis.state() == StatState.BEREGNET ? state : basis.state();
              all.add(
                  new AgainstOthers(
                      office,
                      difference == null && why == StatState.BEREGNET
                          ? StatState.FOR_FA_KONTORER
                          : why,
                      difference));
            });
    return all;
  }

  private static void compare(
      Office office, Basis basis, Rate whole, Comparisons<Office> comparisons) {
    Rate rate = basis.rate();
    Rate others =
        rate == null ? null : Rate.of(whole.antall() - rate.antall(), whole.av() - rate.av(), true);
    if (rate != null && others != null) {
      comparisons.add(office, rate, others);
    }
  }

  private static List<Pair> pairs(OfficeShares shares) {
    SortedMap<Office, Rate> usable = shares.usable();
    if (usable.size() > MOST_IN_PAIRS) {
      return List.of();
    }
    Comparisons<List<Office>> comparisons = new Comparisons<>();
    usable.forEach(
        (one, rate) ->
            usable.forEach(
                (other, otherRate) -> {
                  if (one.compareTo(other) < 0) {
                    comparisons.add(List.of(one, other), rate, otherRate);
                  }
                }));
    List<Pair> pairs = new ArrayList<>();
    comparisons
        .adjusted()
        .forEach((pair, difference) -> pairs.add(new Pair(pair.get(0), pair.get(1), difference)));
    return pairs;
  }
}
