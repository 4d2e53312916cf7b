package no.tilsynslupe.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The assessments of a run, written in sorted runs: what is added at a time is sorted, by graveness
 * and then by place, and lies side by side in chunks. So they are read in order by merging the
 * runs, a little of each at a time, where sorting them all would cost more than judging them.
 *
 * <p>Numbers of chunks say which part wrote them: each part counts for itself.
 */
final class AssessmentRuns {

  /** The chunks, each with the number that it is found by. */
  static final String TABLE = "vurdering";

  /** Which chunks each run lies in, and what is counted of them without reading them. */
  static final String INDEX = "vurderingslop";

  static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS vurdering (nr BIGINT PRIMARY KEY, del INT NOT NULL, rader"
              + " BLOB NOT NULL)",
          "CREATE TABLE IF NOT EXISTS vurderingslop (del INT NOT NULL, rang INT NOT NULL, forste"
              + " BIGINT NOT NULL, siste BIGINT NOT NULL, antall INT NOT NULL, nye_saker INT NOT"
              + " NULL)");

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

  /** A sorted run of rows of one rank: its chunks. */
  record Span(long first, long last) {}

  private record Indexed(int rank, Span span, int rows, int newCases) {}

  /** A case's assessments come all at once: that is how cases are counted. */
  void add(int part, Collection<StoredAssessment> assessments) {
    if (assessments.isEmpty()) {
      return;
    }
    List<StoredAssessment> sorted = new ArrayList<>(assessments);
    sorted.sort(ORDER);
    List<byte[]> chunks = new ArrayList<>();
    List<Indexed> index = new ArrayList<>();
    Set<String> cases = new HashSet<>();
    int from = 0;
    while (from < sorted.size()) {
      int rank = AssessmentRow.rank(sorted.get(from));
      int firstChunk = chunks.size();
      int known = cases.size();
      int to = from;
      while (to < sorted.size() && AssessmentRow.rank(sorted.get(to)) == rank) {
        to++;
      }
      List<StoredAssessment> rows = sorted.subList(from, to);
      encode(rows, chunks);
      rows.stream()
          .filter(row -> !row.sakId().isEmpty())
          .forEach(row -> cases.add(row.kommune() + "\n" + row.sakId()));
      index.add(
          new Indexed(
              rank, new Span(firstChunk, chunks.size() - 1L), rows.size(), cases.size() - known));
      from = to;
    }
    insert(part, chunks, index);
  }

  private static void encode(List<StoredAssessment> rows, List<byte[]> chunks) {
    AssessmentChunk chunk = new AssessmentChunk();
    for (StoredAssessment row : rows) {
      if (chunk.isFull()) {
        chunks.add(chunk.bytes());
        chunk = new AssessmentChunk();
      }
      chunk.add(row);
    }
    chunks.add(chunk.bytes());
  }

  private void insert(int part, List<byte[]> chunks, List<Indexed> index) {
    long first = reserve(part, chunks.size());
    AtomicLong number = new AtomicLong(first);
    jdbc.batchUpdate(
        "INSERT INTO vurdering (nr, del, rader) VALUES (?, ?, ?)",
        chunks,
        BATCH,
        (statement, rows) -> {
          statement.setLong(1, number.getAndIncrement());
          statement.setInt(2, part);
          statement.setBytes(3, rows);
        });
    jdbc.batchUpdate(
        "INSERT INTO vurderingslop (del, rang, forste, siste, antall, nye_saker)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        index,
        BATCH,
        (statement, one) -> {
          statement.setInt(1, part);
          statement.setInt(2, one.rank());
          statement.setLong(3, first + one.span().first());
          statement.setLong(4, first + one.span().last());
          statement.setInt(5, one.rows());
          statement.setInt(6, one.newCases());
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
    return sum("antall");
  }

  /** Number of cases with at least one finding. */
  long casesWithFindings() {
    return sum("nye_saker");
  }

  private long sum(String column) {
    Long found =
        jdbc.queryForObject(
            "SELECT SUM(" + column + ") FROM vurderingslop WHERE rang < ?",
            Long.class,
            AssessmentRow.NO_FINDING);
    return found == null ? 0 : found;
  }

  /** Hands every finding to {@code sink}, in no order: quicker than by place. */
  void scanFindings(Consumer<StoredAssessment> sink) {
    scanChunks(chunk -> AssessmentChunk.rows(chunk).forEachRemaining(sink));
  }

  /** Hands the findings of some cases to {@code sink}, in no order. */
  void scanFindings(BiPredicate<String, String> wanted, Consumer<StoredAssessment> sink) {
    scanChunks(chunk -> AssessmentChunk.ofCases(chunk, wanted, sink));
  }

  private void scanChunks(Consumer<byte[]> sink) {
    for (Span span : spans(0, AssessmentRow.NO_FINDING - 1)) {
      jdbc.query(
          "SELECT rader FROM vurdering WHERE nr BETWEEN ? AND ?",
          (ResultSet row) -> sink.accept(row.getBytes(1)),
          span.first(),
          span.last());
    }
  }

  /** Everything of a rank from the first to the last given, by place. */
  Iterator<StoredAssessment> byPlace(int firstRank, int lastRank) {
    return new MergedRuns(jdbc, spans(firstRank, lastRank));
  }

  private List<Span> spans(int firstRank, int lastRank) {
    return jdbc.query(
        "SELECT forste, siste FROM vurderingslop WHERE rang BETWEEN ? AND ? ORDER BY forste",
        (ResultSet row, int n) -> new Span(row.getLong(1), row.getLong(2)),
        firstRank,
        lastRank);
  }
}
