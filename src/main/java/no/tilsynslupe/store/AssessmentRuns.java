package no.tilsynslupe.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Assessment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The assessments of a run, written in sorted runs: what is added at a time is sorted, by graveness
 * and then by place, and lies side by side in the table. So they are read in order by merging the
 * runs, a little of each at a time, where sorting them all would cost more than judging them.
 *
 * <p>Numbers of rows say which part wrote them: each part counts for itself.
 */
final class AssessmentRuns {

  static final String TABLE = "vurdering";

  /** Where each run lies. */
  static final String INDEX = "vurderingslop";

  static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS vurdering (nr BIGINT PRIMARY KEY, "
              + AssessmentRow.SCHEMA
              + ")",
          "CREATE TABLE IF NOT EXISTS vurderingslop (del INT NOT NULL, rang INT NOT NULL, forste"
              + " BIGINT NOT NULL, siste BIGINT NOT NULL)");

  private static final int BATCH = 500;
  private static final int NUMBERS_A_PART = 32;

  private static final Comparator<StoredAssessment> ORDER =
      Comparator.comparingInt((StoredAssessment a) -> AssessmentRow.rank(a))
          .thenComparing(AssessmentRow.BY_PLACE);

  private final JdbcTemplate jdbc;
  private final Map<Integer, Long> nextNumbers = new HashMap<>();

  AssessmentRuns(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Numbered(long number, StoredAssessment row) {}

  /** A sorted run of rows of one rank. */
  record Span(int rank, long first, long last) {}

  void add(int part, Collection<Assessment> assessments, FindingChange change) {
    if (assessments.isEmpty()) {
      return;
    }
    List<StoredAssessment> sorted = new ArrayList<>(assessments.size());
    assessments.forEach(a -> sorted.add(AssessmentRow.of(a, change)));
    sorted.sort(ORDER);
    long first = reserve(part, sorted.size());
    List<Numbered> rows = new ArrayList<>(sorted.size());
    List<Span> spans = new ArrayList<>();
    for (StoredAssessment row : sorted) {
      long number = first + rows.size();
      rows.add(new Numbered(number, row));
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      int rank = AssessmentRow.rank(row);
      if (last != null && last.rank() == rank) {
        spans.set(spans.size() - 1, new Span(rank, last.first(), number));
      } else {
        spans.add(new Span(rank, number, number));
      }
    }
    insert(part, rows, spans);
  }

  private void insert(int part, List<Numbered> rows, List<Span> spans) {
    jdbc.batchUpdate(
        "INSERT INTO vurdering (del, "
            + AssessmentRow.COLUMNS
            + ", nr) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
        BATCH,
        (statement, one) -> {
          AssessmentRow.set(statement, part, one.row());
          statement.setLong(AssessmentRow.NEXT, one.number());
        });
    jdbc.batchUpdate(
        "INSERT INTO vurderingslop (del, rang, forste, siste) VALUES (?, ?, ?, ?)",
        spans,
        BATCH,
        (statement, span) -> {
          statement.setInt(1, part);
          statement.setInt(2, span.rank());
          statement.setLong(3, span.first());
          statement.setLong(4, span.last());
        });
  }

  /** The first of so many numbers of a part that are still free. */
  private synchronized long reserve(int part, int count) {
    long first = nextNumbers.computeIfAbsent(part, this::firstFree);
    nextNumbers.put(part, first + count);
    return first;
  }

  private long firstFree(int part) {
    // The part that stands for the reading is -1.
    long base = (part + 2L) << NUMBERS_A_PART;
    Long last =
        jdbc.queryForObject(
            "SELECT MAX(nr) FROM vurdering WHERE nr BETWEEN ? AND ?",
            Long.class,
            base,
            base + (1L << NUMBERS_A_PART) - 1);
    return last == null ? base : last + 1;
  }

  /** Number of findings. */
  long findings() {
    Long found =
        jdbc.queryForObject(
            "SELECT SUM(siste - forste + 1) FROM vurderingslop WHERE rang < ?",
            Long.class,
            AssessmentRow.NO_FINDING);
    return found == null ? 0 : found;
  }

  /** Everything of a rank from the first to the last given, by place. */
  Iterator<StoredAssessment> byPlace(int firstRank, int lastRank) {
    List<Span> spans =
        jdbc.query(
            "SELECT rang, forste, siste FROM vurderingslop WHERE rang BETWEEN ? AND ?"
                + " ORDER BY forste",
            (ResultSet row, int n) -> new Span(row.getInt(1), row.getLong(2), row.getLong(3)),
            firstRank,
            lastRank);
    return new MergedRuns(jdbc, spans);
  }
}
