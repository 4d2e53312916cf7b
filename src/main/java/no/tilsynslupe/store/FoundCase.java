package no.tilsynslupe.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case with findings, on its way into the index. */
public final class FoundCase {

  private final CaseEntry entry;
  private final byte @Nullable [] course;

  /**
   * @param course its course as {@link CourseWriter} has written it; null when it isn't kept
   */
  public FoundCase(CaseEntry entry, byte @Nullable [] course) {
    this.entry = entry;
    this.course = course;
  }

  CaseEntry entry() {
    return entry;
  }

  Optional<byte[]> course() {
    return Optional.ofNullable(course);
  }
}
