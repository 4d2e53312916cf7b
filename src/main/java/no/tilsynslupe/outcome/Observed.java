package no.tilsynslupe.outcome;

import java.util.ArrayList;
import java.util.List;

/**
 * What was counted in one case, kept apart until the case is judged, so that a fault underway never
 * leaves half a case in the tallies.
 */
public final class Observed implements ObservationSink {

  /** What was seen, to be told again. */
  private interface Item {
    void addTo(ObservationSink sink);
  }

  private final List<Item> items = new ArrayList<>();

  @Override
  public void observe(Observation observation, long n) {
    items.add(sink -> sink.observe(observation, n));
  }

  @Override
  public void observe(Utterance texts) {
    items.add(sink -> sink.observe(texts));
  }

  @Override
  public void observe(Phrase phrase) {
    items.add(sink -> sink.observe(phrase));
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
      item.addTo(sink);
    }
  }
}
