package no.tilsynslupe.store;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of several sorted runs as one, by place; holds one chunk of each at a time. */
final class MergedRuns implements Iterator<StoredAssessment> {

  private final JdbcTemplate jdbc;
  private final PriorityQueue<Run> runs;

  MergedRuns(JdbcTemplate jdbc, List<AssessmentRuns.Span> spans) {
    this.jdbc = jdbc;
    this.runs =
        new PriorityQueue<>(
            Comparator.comparing(Run::first, AssessmentRow.BY_PLACE)
                .thenComparingLong(Run::firstChunk));
    for (AssessmentRuns.Span span : spans) {
      runs.add(new Run(span));
    }
  }

  @Override
  public boolean hasNext() {
    return !runs.isEmpty();
  }

  @Override
  public StoredAssessment next() {
    Run run = runs.poll();
    if (run == null) {
      throw new NoSuchElementException();
    }
    StoredAssessment row = run.first();
    if (run.advance()) {
      runs.add(run);
    }
    return row;
  }

  private final class Run {
    private final AssessmentRuns.Span span;
    private long unread;
    private Iterator<StoredAssessment> held = Collections.emptyIterator();
    private @Nullable StoredAssessment first;

    Run(AssessmentRuns.Span span) {
      this.span = span;
      this.unread = span.first();
      advance();
    }

    /** Goes on to the next row; false when there is none. */
    boolean advance() {
      while (!held.hasNext() && unread <= span.last()) {
        byte[] chunk =
            Objects.requireNonNull(
                jdbc.queryForObject(
                    "SELECT rader FROM vurdering WHERE nr = ?", byte[].class, unread));
        held = AssessmentChunk.rows(chunk);
        unread++;
      }
      first = held.hasNext() ? held.next() : null;
      return first != null;
    }

    StoredAssessment first() {
      return Objects.requireNonNull(first);
    }

    long firstChunk() {
      return span.first();
    }
  }
}
