package no.tilsynslupe.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the detectors found in one text, joined where two found the same. */
final class Findings {
  private final List<Finding> all = new ArrayList<>();

  /** Where detectors put what they find. */
  List<Finding> all() {
    return all;
  }

  /**
   * In the order of the text. Of findings that overlap, the surest gives its kind, and all that any
   * of them covers is covered: something of a person's would else be left beside a mask.
   */
  List<Finding> merged() {
    if (all.size() < 2) {
      return List.copyOf(all);
    }
    all.sort(Comparator.comparingInt(Finding::from).thenComparing(f -> -f.to()));
    List<Finding> merged = new ArrayList<>();
    Finding open = all.get(0);
    for (Finding next : all.subList(1, all.size())) {
      if (next.from() < open.to()) {
        Finding surer = next.confidence().compareTo(open.confidence()) < 0 ? next : open;
        int to = Math.max(open.to(), next.to());
        open = new Finding(surer.kind(), open.from(), to, surer.confidence());
      } else {
        merged.add(open);
        open = next;
      }
    }
    merged.add(open);
    return List.copyOf(merged);
  }
}
