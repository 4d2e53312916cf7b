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
   * In the order of the text. Of findings that overlap, an identity or account number gives its
   * kind, as nothing else stops a run; else the surest. All that any of them covers is covered:
   * something of a person's would else be left beside a mask.
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
        Finding ruling = rules(next, open) ? next : open;
        int to = Math.max(open.to(), next.to());
        open = new Finding(ruling.kind(), open.from(), to, ruling.confidence());
      } else {
        merged.add(open);
        open = next;
      }
    }
    merged.add(open);
    return List.copyOf(merged);
  }

  private static boolean rules(Finding next, Finding open) {
    boolean number = next.kind().group().isIdentityNumber();
    return number == open.kind().group().isIdentityNumber()
        ? next.confidence().compareTo(open.confidence()) < 0
        : number;
  }
}
