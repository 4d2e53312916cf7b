package no.tilsynslupe.store;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.OfficeTexts;
import no.tilsynslupe.outcome.PhraseTally;
import no.tilsynslupe.outcome.Tallies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a run has found, in the run folder's database: assessments, rejected rows, row counts,
 * tallies and system faults, each under the number of the part that wrote it. A part that is done
 * again first calls {@link #clearPart}, so that nothing is ever counted twice. Takes part in the
 * caller's transaction where there is one.
 *
 * <p>Has no index beside the tables themselves: each row is written once and read once, sorted, and
 * an index costs more than it gives.
 */
public final class RunStore {

  /** Number of the "part" that reading the input is: rows that never reached a case. */
  public static final int INTAKE_PART = -1;

  /** Number of the "part" that works out what concerns whole offices. */
  public static final int OFFICE_PART = 1_000_000;

  /** Number of the "part" that looks for what became of the findings of an earlier run. */
  public static final int COMPARISON_PART = 1_000_001;

  /** Which findings come first. */
  public enum Order {
    /** By municipality, office, criterion, case and unit: the order of the CSV files. */
    BY_PLACE,
    /** Possible breaches before what should be looked at, the gravest first, then by place. */
    GRAVEST_FIRST
  }

  private static final int BATCH = 500;

  private static final List<String> TABLES =
      List.of(
          AssessmentRuns.TABLE,
          AssessmentRuns.INDEX,
          "avvist_rad",
          "radtelling",
          "telling",
          "programfeil",
          "kriterietid",
          "gjensyn",
          "gjensett_sak",
          "tidligere_funn",
          TextStore.TABLE,
          PhraseStore.TABLE,
          DeadlineStore.TABLE);

  private static final List<String> SCHEMA =
      List.of(
          TextStore.SCHEMA,
          PhraseStore.SCHEMA,
          DeadlineStore.SCHEMA,
          "CREATE TABLE IF NOT EXISTS tidligere_funn (nr BIGINT GENERATED ALWAYS AS IDENTITY, "
              + AssessmentRow.SCHEMA
              + ", grunn VARCHAR NOT NULL, forklaring VARCHAR NOT NULL)",
          "CREATE TABLE IF NOT EXISTS gjensyn (del INT NOT NULL, funn_id VARCHAR NOT NULL, utfall"
              + " VARCHAR NOT NULL, tekst VARCHAR NOT NULL)",
          "CREATE TABLE IF NOT EXISTS gjensett_sak (del INT NOT NULL, kommune VARCHAR NOT NULL,"
              + " kontor VARCHAR NOT NULL, sak_id VARCHAR NOT NULL)",
          "CREATE TABLE IF NOT EXISTS avvist_rad (del INT NOT NULL, nr BIGINT GENERATED ALWAYS AS"
              + " IDENTITY, fil VARCHAR NOT NULL, linje BIGINT NOT NULL, arsak VARCHAR NOT NULL,"
              + " kolonne VARCHAR NOT NULL, rad CLOB NOT NULL)",
          "CREATE TABLE IF NOT EXISTS radtelling (del INT NOT NULL, fil VARCHAR NOT NULL, godtatt"
              + " BIGINT NOT NULL, avvist BIGINT NOT NULL, duplikat BIGINT NOT NULL, erstattet"
              + " BIGINT NOT NULL)",
          "CREATE TABLE IF NOT EXISTS telling (del INT NOT NULL, tall BLOB NOT NULL)",
          "CREATE TABLE IF NOT EXISTS programfeil (del INT NOT NULL, kriterium VARCHAR NOT NULL,"
              + " kommune VARCHAR NOT NULL, kontor VARCHAR NOT NULL, sak_id VARCHAR NOT NULL, feil"
              + " VARCHAR NOT NULL)",
          "CREATE TABLE IF NOT EXISTS kriterietid (del INT NOT NULL, kriterium VARCHAR NOT NULL,"
              + " nanosekunder BIGINT NOT NULL)");

  private final JdbcTemplate jdbc;
  private final AssessmentRuns assessments;
  private final ComparisonStore comparison;
  private final DeadlineStore deadlines;
  private final TextStore texts;
  private final CaseStore cases;

  public RunStore(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.assessments = new AssessmentRuns(jdbc);
    this.comparison = new ComparisonStore(jdbc, assessments);
    this.deadlines = new DeadlineStore(jdbc);
    this.texts = new TextStore(jdbc);
    this.cases = new CaseStore(jdbc);
  }

  /** What is about to break a limit. */
  public DeadlineStore deadlines() {
    return deadlines;
  }

  /** The cases with findings, and the courses of the gravest. */
  public CaseStore cases() {
    return cases;
  }

  /** What the run knows of the findings of an earlier one. */
  public ComparisonStore comparison() {
    return comparison;
  }

  /** Makes the tables that are missing. */
  public void createTables() {
    AssessmentRuns.SCHEMA.forEach(jdbc::execute);
    CaseStore.SCHEMA.forEach(jdbc::execute);
    SCHEMA.forEach(jdbc::execute);
  }

  /** Removes all that {@code part} has written, so that it can begin anew. */
  public void clearPart(int part) {
    TABLES.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE del = ?", part));
    cases.clear(part);
  }

  /** Adds the assessments given, compared with none; as below. */
  public void addAssessments(int part, Collection<Assessment> added) {
    addAssessments(part, added, FindingChange.NOT_COMPARED);
  }

  /**
   * Adds the assessments given; which outcomes are kept is the caller's choice. All of a case come
   * in one call.
   */
  public void addAssessments(int part, Collection<Assessment> added, FindingChange change) {
    addStored(part, added.stream().map(a -> StoredAssessment.of(a, change)).toList());
  }

  /** As above. */
  public void addStored(int part, Collection<StoredAssessment> added) {
    assessments.add(part, added);
  }

  public void addRejected(int part, Collection<RejectedRow> rows) {
    jdbc.batchUpdate(
        "INSERT INTO avvist_rad (del, fil, linje, arsak, kolonne, rad) VALUES (?, ?, ?, ?, ?, ?)",
        rows,
        BATCH,
        (statement, row) -> {
          statement.setInt(1, part);
          statement.setString(2, row.fil());
          statement.setLong(3, row.linje());
          statement.setString(4, row.arsak());
          statement.setString(5, row.kolonne());
          statement.setString(6, row.rad());
        });
  }

  public void addRowCounts(int part, Collection<RowCount> counts) {
    jdbc.batchUpdate(
        "INSERT INTO radtelling (del, fil, godtatt, avvist, duplikat, erstattet)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        counts,
        BATCH,
        (statement, count) -> {
          statement.setInt(1, part);
          statement.setString(2, count.fil());
          statement.setLong(3, count.godtatt());
          statement.setLong(4, count.avvist());
          statement.setLong(5, count.duplikat());
          statement.setLong(6, count.erstattet());
        });
  }

  /** Adds tallies, and their texts; several of one part add up. */
  public void addTallies(int part, Tallies tallies) {
    addCounts(part, TalliesCodec.encode(tallies, office -> true));
    texts.add(part, tallies.texts());
    PhraseStore.add(jdbc, part, tallies.phrases());
  }

  private void addCounts(int part, byte[] counts) {
    jdbc.update("INSERT INTO telling (del, tall) VALUES (?, ?)", part, counts);
  }

  /** The wordings of all parts together. */
  public PhraseTally phrases() {
    return PhraseStore.all(jdbc);
  }

  /** The texts of all parts together. */
  public OfficeTexts texts() {
    return texts;
  }

  /**
   * Adds how long each criterion took.
   *
   * @param nanos nanoseconds by criterion
   */
  public void addTimes(int part, Map<String, Long> nanos) {
    jdbc.batchUpdate(
        "INSERT INTO kriterietid (del, kriterium, nanosekunder) VALUES (?, ?, ?)",
        nanos.entrySet(),
        BATCH,
        (statement, time) -> {
          statement.setInt(1, part);
          statement.setString(2, time.getKey());
          statement.setLong(3, time.getValue());
        });
  }

  /** How long each criterion took in all parts together, in milliseconds. */
  public SortedMap<String, Long> times() {
    SortedMap<String, Long> times = new TreeMap<>();
    jdbc.query(
        "SELECT kriterium, SUM(nanosekunder) / 1000000 FROM kriterietid GROUP BY kriterium",
        (ResultSet row) -> {
          times.put(row.getString(1), row.getLong(2));
        });
    return times;
  }

  public void addFaults(int part, Collection<SystemFault> faults) {
    jdbc.batchUpdate(
        "INSERT INTO programfeil (del, kriterium, kommune, kontor, sak_id, feil)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        faults,
        BATCH,
        (statement, fault) -> {
          statement.setInt(1, part);
          statement.setString(2, fault.kriterium());
          statement.setString(3, fault.kommune());
          statement.setString(4, fault.kontor());
          statement.setString(5, fault.sakId());
          statement.setString(6, fault.feil());
        });
  }

  /** The tallies of all parts together, without their texts. */
  public Tallies tallies() {
    Tallies all = new Tallies();
    jdbc.query(
        "SELECT tall FROM telling ORDER BY del",
        (ResultSet row) -> {
          TalliesCodec.decode(row.getBytes(1), all);
        });
    return all;
  }

  /**
   * Puts the tallies of all parts so far together, which is quicker to read, and gives them. Done
   * again, it changes nothing. They are written a few offices at a time: as one value those of a
   * whole country would take more memory than all else.
   */
  public Tallies mergeTallies() {
    Tallies all = tallies();
    jdbc.update("DELETE FROM telling");
    for (int group = 0; group < OfficeGroups.COUNT; group++) {
      int wanted = group;
      addCounts(INTAKE_PART, TalliesCodec.encode(all, o -> OfficeGroups.of(o) == wanted));
    }
    return all;
  }

  /** Row counts of all parts together, by file name. */
  public List<RowCount> rowCounts() {
    return jdbc.query(
        "SELECT fil, SUM(godtatt), SUM(avvist), SUM(duplikat), SUM(erstattet) FROM radtelling"
            + " GROUP BY fil ORDER BY fil",
        (row, n) ->
            new RowCount(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
  }

  /** System faults, by criterion and case. */
  public List<SystemFault> faults() {
    return jdbc.query(
        "SELECT kriterium, kommune, kontor, sak_id, feil FROM programfeil"
            + " ORDER BY kriterium, kommune, kontor, sak_id, feil",
        (row, n) ->
            new SystemFault(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }

  /** Number of findings stored. */
  public long findings() {
    return assessments.findings();
  }

  /** Number of cases with at least one finding. */
  public long casesWithFindings() {
    return assessments.casesWithFindings();
  }

  public long rejected() {
    return count("SELECT COUNT(*) FROM avvist_rad");
  }

  /** Hands every finding to {@code sink}, in order, without holding them all. */
  public void readFindings(Order order, Consumer<StoredAssessment> sink) {
    readFindings(order, Long.MAX_VALUE, sink);
  }

  /**
   * The findings of some cases, in no order: much quicker than to read them all.
   *
   * @param wanted whether a case is one of them, by its municipality and id
   */
  public void readFindingsOfCases(
      BiPredicate<String, String> wanted, Consumer<StoredAssessment> sink) {
    assessments.scanFindings(wanted, sink);
  }

  /** Every finding, and among them what the earlier run found and this one doesn't, by place. */
  public void readFindingsAndGone(Consumer<StoredAssessment> sink) {
    try (Stream<StoredAssessment> gone = comparison.goneByPlace()) {
      Iterator<StoredAssessment> rest = gone.iterator();
      @Nullable StoredAssessment next = rest.hasNext() ? rest.next() : null;
      Iterator<StoredAssessment> found = findingsByPlace();
      while (found.hasNext()) {
        StoredAssessment finding = found.next();
        while (next != null && AssessmentRow.BY_PLACE.compare(next, finding) < 0) {
          sink.accept(next);
          next = rest.hasNext() ? rest.next() : null;
        }
        sink.accept(finding);
      }
      while (next != null) {
        sink.accept(next);
        next = rest.hasNext() ? rest.next() : null;
      }
    }
  }

  private Iterator<StoredAssessment> findingsByPlace() {
    return assessments.byPlace(0, AssessmentRow.NO_FINDING - 1);
  }

  /** As above, but no more than the first {@code limit}. */
  public void readFindings(Order order, long limit, Consumer<StoredAssessment> sink) {
    if (order == Order.BY_PLACE) {
      read(findingsByPlace(), limit, sink);
      return;
    }
    long left = limit;
    for (int rank = 0; rank < AssessmentRow.NO_FINDING && left > 0; rank++) {
      left -= read(assessments.byPlace(rank, rank), left, sink);
    }
  }

  private static long read(
      Iterator<StoredAssessment> rows, long limit, Consumer<StoredAssessment> sink) {
    long read = 0;
    while (read < limit && rows.hasNext()) {
      sink.accept(rows.next());
      read++;
    }
    return read;
  }

  /** Hands every assessment stored to {@code sink}, in the order of the CSV files. */
  public void readAssessments(Consumer<StoredAssessment> sink) {
    read(assessments.byPlace(0, AssessmentRow.NO_FINDING), Long.MAX_VALUE, sink);
  }

  /** Hands every rejected row to {@code sink}, by file and line. */
  public void readRejected(Consumer<RejectedRow> sink) {
    readRejected(Long.MAX_VALUE, sink);
  }

  /** As above, but no more than the first {@code limit}. */
  public void readRejected(long limit, Consumer<RejectedRow> sink) {
    jdbc.query(
        "SELECT fil, linje, arsak, kolonne, rad FROM avvist_rad"
            + " ORDER BY fil, linje, arsak, kolonne, del, nr LIMIT ?",
        (ResultSet row) ->
            sink.accept(
                new RejectedRow(
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5))),
        limit);
  }

  private long count(String sql) {
    Long found = jdbc.queryForObject(sql, Long.class);
    return found == null ? 0 : found;
  }
}
