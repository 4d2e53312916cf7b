package no.tilsynslupe.outcome;

import java.util.ArrayList;
import java.util.List;

/**
 * What was counted in one case, kept apart until the case is judged, so that a fault underway never
 * leaves half a case in the tallies.
 */
public final class Observed implements ObservationSink {

  private record Item(Observation observation, long n) {}

  private final List<Item> items = new ArrayList<>();

  @Override
  public void observe(Observation observation, long n) {
    items.add(new Item(observation, n));
  }

  /** A mark to go back to. */
  public int mark() {
    return items.size();
  }

  /** Forgets what came after the mark. */
  public void backTo(int mark) {
    items.subList(mark, items.size()).clear();
  }

  public void addTo(ObservationSink sink) {
    for (Item item : items) {
      sink.observe(item.observation(), item.n());
    }
  }
}
