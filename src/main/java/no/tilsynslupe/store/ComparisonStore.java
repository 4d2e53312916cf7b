package no.tilsynslupe.store;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.sak.Periode;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a run knows of the findings of an earlier one, in the tables that {@link RunStore} makes and
 * clears: which of their units and cases it met, and in the end those that are findings no more.
 * These lie apart from the run's own findings, so that no count takes them along.
 */
public final class ComparisonStore {

  private static final int BATCH = 500;

  private static final String GONE_ORDER =
      " ORDER BY status DESC, CASE utfall WHEN 'AVVIK' THEN 0 ELSE 1 END, CASE alvor WHEN 'ALVORLIG'"
          + " THEN 0 WHEN 'MODERAT' THEN 1 ELSE 2 END, kommune, kontor, kriterium, sak_id, enhet,"
          + " enhet_id, nr LIMIT ?";

  private final JdbcTemplate jdbc;
  private final AssessmentRuns assessments;

  ComparisonStore(JdbcTemplate jdbc, AssessmentRuns assessments) {
    this.jdbc = jdbc;
    this.assessments = assessments;
  }

  public void addReseen(int part, Collection<Reseen> units) {
    if (units.isEmpty()) {
      return;
    }
    jdbc.batchUpdate(
        "INSERT INTO gjensyn (del, funn_id, utfall, tekst) VALUES (?, ?, ?, ?)",
        units,
        BATCH,
        (statement, unit) -> {
          statement.setInt(1, part);
          statement.setString(2, unit.funnId());
          statement.setString(3, unit.utfall().name());
          statement.setString(4, unit.tekst());
        });
  }

  public void addCases(int part, Collection<SeenCase> cases) {
    if (cases.isEmpty()) {
      return;
    }
    jdbc.batchUpdate(
        "INSERT INTO gjensett_sak (del, kommune, kontor, sak_id) VALUES (?, ?, ?, ?)",
        cases,
        BATCH,
        (statement, seen) -> {
          statement.setInt(1, part);
          statement.setString(2, seen.kommune());
          statement.setString(3, seen.kontor());
          statement.setString(4, seen.sakId());
        });
  }

  public void addGone(Collection<GoneFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    jdbc.batchUpdate(
        "INSERT INTO tidligere_funn (del, "
            + AssessmentRow.COLUMNS
            + ", grunn, forklaring) VALUES"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        findings,
        BATCH,
        (statement, gone) -> {
          AssessmentRow.set(statement, RunStore.COMPARISON_PART, gone.funn());
          statement.setString(AssessmentRow.NEXT, gone.grunn());
          statement.setString(AssessmentRow.NEXT + 1, gone.forklaring());
        });
  }

  /** Hands the {@code funn_id} of every finding of this run to {@code sink}, in no order. */
  public void findingIds(Consumer<String> sink) {
    assessments.scanFindings(a -> sink.accept(a.funnId()));
  }

  public void reseen(Consumer<Reseen> sink) {
    jdbc.query(
        "SELECT funn_id, utfall, tekst FROM gjensyn",
        (ResultSet row) ->
            sink.accept(
                new Reseen(
                    row.getString(1), OutcomeCode.valueOf(row.getString(2)), row.getString(3))));
  }

  public void cases(Consumer<SeenCase> sink) {
    jdbc.query(
        "SELECT kommune, kontor, sak_id FROM gjensett_sak",
        (ResultSet row) ->
            sink.accept(new SeenCase(row.getString(1), row.getString(2), row.getString(3))));
  }

  /** How many findings of each criterion are what beside the earlier run. */
  public SortedMap<String, Map<Change, Long>> changes() {
    SortedMap<String, Map<Change, Long>> changes = new TreeMap<>();
    assessments.scanFindings(
        a -> {
          if (a.status() != null) {
            count(changes, a.kriterium(), a.status(), 1);
          }
        });
    jdbc.query(
        "SELECT kriterium, status, COUNT(*) FROM tidligere_funn GROUP BY kriterium, status",
        (ResultSet row) ->
            count(changes, row.getString(1), Change.valueOf(row.getString(2)), row.getLong(3)));
    return changes;
  }

  private static void count(
      Map<String, Map<Change, Long>> changes, String kriterium, Change change, long times) {
    changes
        .computeIfAbsent(kriterium, id -> new EnumMap<>(Change.class))
        .merge(change, times, Long::sum);
  }

  /** How many of the findings that are gone are so for which reason, by its code. */
  public SortedMap<String, Long> reasons() {
    SortedMap<String, Long> reasons = new TreeMap<>();
    jdbc.query(
        "SELECT grunn, COUNT(*) FROM tidligere_funn GROUP BY grunn",
        (ResultSet row) -> {
          reasons.put(row.getString(1), row.getLong(2));
        });
    return reasons;
  }

  /** New findings on days that the earlier run did not look at. */
  public long newOutside(Periode earlier) {
    AtomicLong found = new AtomicLong();
    assessments.scanFindings(
        a -> {
          if (a.status() == Change.NY && !earlier.contains(a.dato())) {
            found.incrementAndGet();
          }
        });
    return found.get();
  }

  /** The findings that are gone, in the order of the CSV files; to be closed. */
  Stream<StoredAssessment> goneByPlace() {
    return jdbc.queryForStream(
        "SELECT "
            + AssessmentRow.COLUMNS
            + " FROM tidligere_funn ORDER BY kommune, kontor, kriterium, sak_id, enhet, enhet_id,"
            + " nr",
        (ResultSet row, int n) -> AssessmentRow.read(row));
  }

  /** Hands the first findings that are gone to {@code sink}: those put right, then the gravest. */
  public void readGone(long limit, Consumer<GoneFinding> sink) {
    jdbc.query(
        "SELECT " + AssessmentRow.COLUMNS + ", grunn, forklaring FROM tidligere_funn" + GONE_ORDER,
        (ResultSet row) ->
            sink.accept(
                new GoneFinding(AssessmentRow.read(row), row.getString(17), row.getString(18))),
        limit);
  }
}
