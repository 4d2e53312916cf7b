package no.tilsynslupe.job.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.FindingCounts;
import no.tilsynslupe.store.FoundCase;
import no.tilsynslupe.store.RunStore;
import org.jspecify.annotations.Nullable;

/**
 * The cases with findings of one part: all of them for the index, and the courses of the gravest.
 * Which are kept depends on the part's cases alone, so it is the same whatever the number of
 * threads. For one thread.
 */
public final class PartCases {

  /** Courses that are kept of each part: more than anyone reads, and little beside the findings. */
  public static final int MOST_COURSES = 200;

  private static final Comparator<CaseEntry> GRAVEST_FIRST =
      CaseEntry.order(RunStore.Order.GRAVEST_FIRST);

  private static final class Kept {
    private final CaseEntry entry;
    private byte @Nullable [] course;

    Kept(CaseEntry entry) {
      this.entry = entry;
    }
  }

  private final int most;
  private final CaseCourse courses = new CaseCourse();
  private final List<Kept> all = new ArrayList<>();

  /** Those whose course is kept so far, the mildest first. */
  private final PriorityQueue<Kept> gravest =
      new PriorityQueue<>(
          Comparator.comparing((Kept kept) -> kept.entry, GRAVEST_FIRST).reversed());

  public PartCases() {
    this(MOST_COURSES);
  }

  /**
   * @param most how many courses are kept
   */
  PartCases(int most) {
    this.most = most;
  }

  /** Adds a case; one without findings is passed over. */
  public void add(Sak sak, List<Assessment> assessments) {
    FindingCounts found = FindingCounts.of(assessments);
    if (found.alle() == 0) {
      return;
    }
    Kept kept =
        new Kept(
            new CaseEntry(
                new Office(sak.key().kommune(), sak.hode().kontor()),
                sak.hode().team().optional().orElse(""),
                sak.key().sakId(),
                found,
                0));
    all.add(kept);
    if (gravest.size() < most || isGraver(kept, Objects.requireNonNull(gravest.peek()))) {
      kept.course = courses.write(sak, assessments);
      gravest.add(kept);
      if (gravest.size() > most) {
        Objects.requireNonNull(gravest.poll()).course = null;
      }
    }
  }

  private static boolean isGraver(Kept one, Kept other) {
    return GRAVEST_FIRST.compare(one.entry, other.entry) < 0;
  }

  /** All that were added, in the order they came. */
  public List<FoundCase> found() {
    return all.stream().map(kept -> new FoundCase(kept.entry, kept.course)).toList();
  }
}
