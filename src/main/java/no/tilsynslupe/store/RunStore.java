package no.tilsynslupe.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a run has found, in the run folder's database: assessments, rejected rows, row counts,
 * tallies and system faults, each under the number of the part that wrote it. A part that is done
 * again first calls {@link #clearPart}, so that nothing is ever counted twice. Takes part in the
 * caller's transaction where there is one.
 *
 * <p>Has no index beside the table itself: each row is written once and read once, sorted, and an
 * index costs more than it gives.
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
    BY_PLACE(""),
    /** Possible breaches before what should be looked at, the gravest first, then by place. */
    GRAVEST_FIRST(
        "CASE utfall WHEN 'AVVIK' THEN 0 ELSE 1 END,"
            + " CASE alvor WHEN 'ALVORLIG' THEN 0 WHEN 'MODERAT' THEN 1 ELSE 2 END, ");

    private final String first;

    Order(String first) {
      this.first = first;
    }

    /** The database has no collation: text compares by its characters' numbers everywhere. */
    private String sql() {
      return first + "kommune, kontor, kriterium, sak_id, enhet, enhet_id, del, nr";
    }
  }

  private static final int BATCH = 500;

  private static final String FINDING = "WHERE utfall IN ('AVVIK', 'RISIKO')";

  static final String COLUMNS =
      "funn_id, kriterium, katalog, kommune, kontor, sak_id, enhet, enhet_id, dato, utfall, alvor,"
          + " hjemmel, tekst, bevis, fakta_id, status";

  private static final List<String> TABLES =
      List.of(
          "vurdering",
          "avvist_rad",
          "radtelling",
          "telling",
          "programfeil",
          "kriterietid",
          "gjensyn",
          "gjensett_sak",
          "tidligere_funn");

  /** What {@code vurdering} and {@code tidligere_funn} have in common. */
  private static final String ASSESSMENT_SCHEMA =
      "(del INT NOT NULL, nr BIGINT GENERATED ALWAYS AS IDENTITY, funn_id VARCHAR NOT NULL,"
          + " kriterium VARCHAR NOT NULL, katalog INT NOT NULL, kommune VARCHAR NOT NULL, kontor"
          + " VARCHAR NOT NULL, sak_id VARCHAR NOT NULL, enhet VARCHAR NOT NULL, enhet_id VARCHAR"
          + " NOT NULL, dato DATE NOT NULL, utfall VARCHAR NOT NULL, alvor VARCHAR NOT NULL, hjemmel"
          + " VARCHAR NOT NULL, tekst CLOB NOT NULL, bevis CLOB NOT NULL, fakta_id VARCHAR NOT NULL,"
          + " status VARCHAR";

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS vurdering " + ASSESSMENT_SCHEMA + ")",
          "CREATE TABLE IF NOT EXISTS tidligere_funn "
              + ASSESSMENT_SCHEMA
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
  private final ComparisonStore comparison;

  public RunStore(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.comparison = new ComparisonStore(jdbc);
  }

  /** What the run knows of the findings of an earlier one. */
  public ComparisonStore comparison() {
    return comparison;
  }

  /** Makes the tables that are missing. */
  public void createTables() {
    SCHEMA.forEach(jdbc::execute);
  }

  /** Removes all that {@code part} has written, so that it can begin anew. */
  public void clearPart(int part) {
    TABLES.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE del = ?", part));
  }

  /** Adds the assessments given, compared with none; as below. */
  public void addAssessments(int part, Collection<Assessment> assessments) {
    addAssessments(part, assessments, FindingChange.NOT_COMPARED);
  }

  /** Adds the assessments given; which outcomes are kept is the caller's choice. */
  public void addAssessments(int part, Collection<Assessment> assessments, FindingChange change) {
    jdbc.batchUpdate(
        "INSERT INTO vurdering (del, "
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        assessments,
        BATCH,
        (statement, a) -> setAssessment(statement, part, stored(a, change)));
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

  /** Adds tallies; several of one part add up. */
  public void addTallies(int part, Tallies tallies) {
    jdbc.update(
        "INSERT INTO telling (del, tall) VALUES (?, ?)", part, TalliesCodec.encode(tallies));
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

  /** The tallies of all parts together. */
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
   * Puts the tallies of all parts so far together as one, which is quicker to read, and gives them.
   * Done again, it changes nothing.
   */
  public Tallies mergeTallies() {
    Tallies all = tallies();
    jdbc.update("DELETE FROM telling");
    addTallies(INTAKE_PART, all);
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
    return count("SELECT COUNT(*) FROM vurdering " + FINDING);
  }

  /** Number of cases with at least one finding. */
  public long casesWithFindings() {
    return count(
        "SELECT COUNT(*) FROM (SELECT DISTINCT kommune, sak_id FROM vurdering "
            + FINDING
            + " AND sak_id <> '')");
  }

  public long rejected() {
    return count("SELECT COUNT(*) FROM avvist_rad");
  }

  /** Hands every finding to {@code sink}, in order, without holding them all. */
  public void readFindings(Order order, Consumer<StoredAssessment> sink) {
    readFindings(order, Long.MAX_VALUE, sink);
  }

  /** Every finding, and among them what the earlier run found and this one doesn't, by place. */
  public void readFindingsAndGone(Consumer<StoredAssessment> sink) {
    if (count("SELECT COUNT(*) FROM tidligere_funn") == 0) {
      readFindings(Order.BY_PLACE, sink);
      return;
    }
    String columns = "SELECT " + COLUMNS + ", del, nr FROM ";
    jdbc.query(
        columns
            + "vurdering "
            + FINDING
            + " UNION ALL "
            + columns
            + "tidligere_funn ORDER BY "
            + Order.BY_PLACE.sql(),
        (ResultSet row) -> sink.accept(assessment(row)));
  }

  /** As above, but no more than the first {@code limit}. */
  public void readFindings(Order order, long limit, Consumer<StoredAssessment> sink) {
    read(FINDING, order, limit, sink);
  }

  /** The place of each criterion's first finding in the order given, counted from 1. */
  public SortedMap<String, Long> firstFindings(Order order) {
    SortedMap<String, Long> first = new TreeMap<>();
    jdbc.query(
        "SELECT kriterium, MIN(plass) FROM (SELECT kriterium, ROW_NUMBER() OVER (ORDER BY "
            + order.sql()
            + ") AS plass FROM vurdering "
            + FINDING
            + ") GROUP BY kriterium",
        (ResultSet row) -> {
          first.put(row.getString(1), row.getLong(2));
        });
    return first;
  }

  /** Hands every assessment stored to {@code sink}, in the order of the CSV files. */
  public void readAssessments(Consumer<StoredAssessment> sink) {
    read("", Order.BY_PLACE, Long.MAX_VALUE, sink);
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

  private void read(String where, Order order, long limit, Consumer<StoredAssessment> sink) {
    jdbc.query(
        "SELECT " + COLUMNS + " FROM vurdering " + where + " ORDER BY " + order.sql() + " LIMIT ?",
        (ResultSet row) -> sink.accept(assessment(row)),
        limit);
  }

  private long count(String sql) {
    Long found = jdbc.queryForObject(sql, Long.class);
    return found == null ? 0 : found;
  }

  private static StoredAssessment stored(Assessment a, FindingChange change) {
    String funnId = a.funnId();
    String faktaId = a.faktaId();
    return new StoredAssessment(
        funnId,
        a.kriterium(),
        a.katalog(),
        a.office().kommune(),
        a.office().kontor(),
        a.sakId(),
        a.enhet().kind().name(),
        a.enhet().id(),
        a.dato(),
        a.code(),
        a.alvor(),
        a.hjemmel(),
        a.tekst(),
        a.bevis(),
        faktaId,
        a.code().isFinding() ? change.of(funnId, faktaId, a.code(), a.alvor()) : null);
  }

  /** Sets part and {@link #COLUMNS}, from the first parameter on. */
  static void setAssessment(PreparedStatement statement, int part, StoredAssessment a)
      throws SQLException {
    statement.setInt(1, part);
    statement.setString(2, a.funnId());
    statement.setString(3, a.kriterium());
    statement.setInt(4, a.katalog());
    statement.setString(5, a.kommune());
    statement.setString(6, a.kontor());
    statement.setString(7, a.sakId());
    statement.setString(8, a.enhet());
    statement.setString(9, a.enhetId());
    statement.setObject(10, a.dato());
    statement.setString(11, a.utfall().name());
    statement.setString(12, a.alvor());
    statement.setString(13, a.hjemmel());
    statement.setString(14, a.tekst());
    statement.setString(15, a.bevis());
    statement.setString(16, a.faktaId());
    statement.setString(17, a.status() == null ? null : a.status().name());
  }

  static StoredAssessment assessment(ResultSet row) throws SQLException {
    @Nullable String status = row.getString(16);
    return new StoredAssessment(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getObject(9, LocalDate.class),
        OutcomeCode.valueOf(row.getString(10)),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getString(14),
        row.getString(15),
        status == null ? null : Change.valueOf(status));
  }
}
