package no.tilsynslupe.report.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import org.jspecify.annotations.Nullable;

/**
 * Days from application to decision, office by office.
 *
 * <p>Source: the criteria catalogue, P11A-TID.
 *
 * @param antall applications that were decided in the period
 * @param median half of them were decided within so many days; null when it is hidden
 * @param persentil90 nine of ten were decided within so many days; null when it is hidden
 */
public record DecisionTimes(long antall, @Nullable Integer median, @Nullable Integer persentil90) {

  private static final String THEME = "SVARTID";

  /** Offices without a decided application are left out. */
  static SortedMap<Office, DecisionTimes> byOffice(Tallies tallies) {
    Map<Office, TreeMap<Integer, Long>> days = new TreeMap<>();
    tallies.forEachObservation(
        (seen, n) -> {
          if (seen.tema().equals(THEME)) {
            days.computeIfAbsent(seen.office(), o -> new TreeMap<>())
                .merge(Integer.parseInt(seen.nokkel()), n, Long::sum);
          }
        });
    SortedMap<Office, DecisionTimes> times = new TreeMap<>();
    days.forEach((office, counts) -> times.put(office, of(counts)));
    return Collections.unmodifiableSortedMap(times);
  }

  static DecisionTimes of(SortedMap<Integer, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return new DecisionTimes(all, within(counts, all, 50), within(counts, all, 90));
  }

  /** The fewest days within which so many per cent were decided. */
  private static int within(SortedMap<Integer, Long> counts, long all, int percent) {
    long soFar = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      soFar += entry.getValue();
      if (100 * soFar >= percent * all) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("ingen søknader å regne av");
  }
}
