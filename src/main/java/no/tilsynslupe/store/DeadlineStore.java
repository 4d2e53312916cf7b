package no.tilsynslupe.store;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The open units of a run that are about to break a limit, by part; read the soonest first. */
public final class DeadlineStore {

  static final String TABLE = "frist";

  static final String SCHEMA =
      "CREATE TABLE IF NOT EXISTS frist (del INT NOT NULL, kommune VARCHAR NOT NULL, kontor VARCHAR"
          + " NOT NULL, team VARCHAR NOT NULL, sak_id VARCHAR NOT NULL, enhet VARCHAR NOT NULL,"
          + " enhet_id VARCHAR NOT NULL, kriterium VARCHAR NOT NULL, frist DATE NOT NULL, dager INT"
          + " NOT NULL, merknad VARCHAR NOT NULL)";

  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;

  DeadlineStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many there are.
   *
   * @param rows units and criteria
   * @param cases cases that have one or more
   * @param uncertainCases those of them where no limit is certain to be broken
   * @param first the soonest limit; null when there is none
   */
  public record Extent(long rows, long cases, long uncertainCases, @Nullable LocalDate first) {}

  /** Adds what a part has come upon. */
  public void add(int part, Collection<Frist> added) {
    jdbc.batchUpdate(
        "INSERT INTO frist (del, kommune, kontor, team, sak_id, enhet, enhet_id, kriterium, frist,"
            + " dager, merknad) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        added,
        BATCH,
        (statement, one) -> {
          statement.setInt(1, part);
          statement.setString(2, one.office().kommune());
          statement.setString(3, one.office().kontor());
          statement.setString(4, one.team());
          statement.setString(5, one.sakId());
          statement.setString(6, one.enhet().kind().name());
          statement.setString(7, one.enhet().id());
          statement.setString(8, one.kriterium());
          statement.setObject(9, one.frist());
          statement.setInt(10, one.dager());
          statement.setString(11, one.merknad());
        });
  }

  public Extent extent() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT COALESCE(SUM(n), 0), COUNT(*), COUNT(CASE WHEN sikre = 0 THEN 1 END),"
                + " MIN(forste) FROM (SELECT COUNT(*) AS n, SUM(CASE WHEN merknad = '' THEN 1 ELSE 0"
                + " END) AS sikre, MIN(frist) AS forste FROM frist GROUP BY kommune, sak_id)",
            (row, n) ->
                new Extent(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getObject(4, LocalDate.class))));
  }

  /** Hands each to {@code sink}, the soonest first, then by place. */
  public void read(Consumer<Frist> sink) {
    read(Long.MAX_VALUE, sink);
  }

  /** As above, but no more than the first {@code limit}. */
  public void read(long limit, Consumer<Frist> sink) {
    jdbc.query(
        "SELECT kommune, kontor, team, sak_id, enhet, enhet_id, kriterium, frist, dager, merknad"
            + " FROM frist ORDER BY frist, kommune, kontor, sak_id, kriterium, enhet, enhet_id"
            + " LIMIT ?",
        (ResultSet row) ->
            sink.accept(
                new Frist(
                    new Office(row.getString(1), row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    new UnitRef(UnitKind.valueOf(row.getString(5)), row.getString(6)),
                    row.getString(7),
                    row.getObject(8, LocalDate.class),
                    row.getInt(9),
                    row.getString(10))),
        limit);
  }
}
