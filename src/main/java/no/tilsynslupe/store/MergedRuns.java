package no.tilsynslupe.store;

import java.sql.ResultSet;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of several sorted runs as one, by place; holds a few rows of each at a time. */
final class MergedRuns implements Iterator<StoredAssessment> {

  /** Rows held, all runs together. */
  private static final int MOST_ROWS = 20_000;

  private static final int MOST_ROWS_A_RUN = 200;
  private static final int LEAST_ROWS_A_RUN = 4;

  private static final String CHUNK =
      "SELECT " + AssessmentRow.COLUMNS + " FROM vurdering WHERE nr BETWEEN ? AND ? ORDER BY nr";

  private final JdbcTemplate jdbc;
  private final int rowsARun;
  private final PriorityQueue<Run> runs;

  MergedRuns(JdbcTemplate jdbc, List<AssessmentRuns.Span> spans) {
    this.jdbc = jdbc;
    this.rowsARun =
        Math.max(
            LEAST_ROWS_A_RUN, Math.min(MOST_ROWS_A_RUN, MOST_ROWS / Math.max(1, spans.size())));
    this.runs =
        new PriorityQueue<>(
            Comparator.comparing(Run::first, AssessmentRow.BY_PLACE)
                .thenComparingLong(Run::firstNumber));
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
    StoredAssessment row = run.take();
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return row;
  }

  private final class Run {
    private final long last;
    private final Deque<StoredAssessment> held = new ArrayDeque<>();
    private long unread;

    Run(AssessmentRuns.Span span) {
      this.last = span.last();
      this.unread = span.first();
      read();
    }

    private void read() {
      long to = Math.min(last, unread + rowsARun - 1);
      jdbc.query(
          CHUNK,
          (ResultSet row) -> {
            held.add(AssessmentRow.read(row));
          },
          unread,
          to);
      unread = to + 1;
    }

    StoredAssessment first() {
      return held.getFirst();
    }

    long firstNumber() {
      return unread - held.size();
    }

    StoredAssessment take() {
      StoredAssessment row = held.removeFirst();
      if (held.isEmpty() && unread <= last) {
        read();
      }
      return row;
    }

    boolean isEmpty() {
      return held.isEmpty();
    }
  }
}
