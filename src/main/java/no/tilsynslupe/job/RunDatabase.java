package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The H2 file {@code kjoring.mv.db} of a run folder: job repository and findings, of this run
 * alone. Writes are not delayed, since H2's default loses what was committed last when the process
 * is killed; and H2 keeps no log beside it, which might quote data.
 */
final class RunDatabase implements AutoCloseable {
  private final JdbcConnectionPool pool;
  private final JdbcTransactionManager transactions;

  private RunDatabase(JdbcConnectionPool pool) {
    this.pool = pool;
    this.transactions = new JdbcTransactionManager(pool);
  }

  /**
   * Opens the database of {@code folder}, and makes it where it is missing.
   *
   * @param threads how many parts may work at a time
   */
  static RunDatabase open(Path folder, int threads) throws SQLException, IOException {
    return open(folder, threads, null);
  }

  /**
   * As above, its file encrypted.
   *
   * @param key null: not encrypted
   */
  static RunDatabase open(Path folder, int threads, @Nullable DatabaseKey key)
      throws SQLException, IOException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:file:"
            + folder.toAbsolutePath().resolve("kjoring").toString().replace(";", "\\;")
            + (key == null ? "" : ";CIPHER=AES")
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;LOCK_TIMEOUT=60000"
            // A chunk of findings stays with its row: apart, it would cost as much again.
            + ";MAX_LENGTH_INPLACE_LOB=65536"
            // Rows are written once and read once, in their order: keeping them would only crowd
            // out what is asked for again and again.
            + ";CACHE_SIZE=4096");
    source.setUser("sa");
    source.setPassword(key == null ? "" : key.password());
    JdbcConnectionPool pool = JdbcConnectionPool.create(source);
    // The parts, the job's own thread, and the repository's update inside a part.
    pool.setMaxConnections(2 * threads + 4);
    RunDatabase database = new RunDatabase(pool);
    database.createBatchTables();
    PrivateFolders.ownerOnly(folder.resolve("kjoring.mv.db"));
    return database;
  }

  /** Removes the database of a folder, which must be closed. */
  static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve("kjoring.mv.db"));
    Files.deleteIfExists(folder.resolve("kjoring.trace.db"));
  }

  DataSource dataSource() {
    return pool;
  }

  JdbcTransactionManager transactions() {
    return transactions;
  }

  /**
   * Makes Spring Batch's tables. A process killed while it made them leaves some of them: then
   * there is no execution either, and everything is made anew.
   */
  private void createBatchTables() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      if (!hasLastObject(statement)) {
        statement.execute("DROP ALL OBJECTS");
        new ResourceDatabasePopulator(
                new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
            .populate(connection);
      }
    }
  }

  /** The script's last statement makes this sequence. */
  private static boolean hasLastObject(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            "SELECT 1 FROM INFORMATION_SCHEMA.SEQUENCES"
                + " WHERE SEQUENCE_NAME = 'BATCH_JOB_INSTANCE_SEQ'")) {
      return found.next();
    }
  }

  /**
   * How long each step of the job took, in the order they were begun, without their parts. Never
   * less than nothing, even if the clock was set back meanwhile.
   */
  List<StepTime> stepTimes() throws SQLException {
    List<StepTime> times = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet steps =
            statement.executeQuery(
                "SELECT STEP_NAME, GREATEST(0, DATEDIFF(MILLISECOND, START_TIME, END_TIME)), STATUS"
                    + " FROM BATCH_STEP_EXECUTION WHERE STEP_NAME NOT LIKE '%:%'"
                    + " AND START_TIME IS NOT NULL AND END_TIME IS NOT NULL"
                    + " ORDER BY STEP_EXECUTION_ID")) {
      while (steps.next()) {
        times.add(
            new StepTime(
                steps.getString(1), steps.getLong(2), steps.getString(3).equals("COMPLETED")));
      }
    }
    return List.copyOf(times);
  }

  /**
   * Closes every connection, and with the last of them the file, so that its folder can be renamed.
   */
  @Override
  public void close() {
    pool.dispose();
  }
}
