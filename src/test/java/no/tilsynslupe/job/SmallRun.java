package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A run in small with the shape of the real one: a spool, parts that write rows to the database in
 * portions, sums, and a report. What a test of restart needs, and nothing else.
 */
final class SmallRun {
  static final int PARTS = 16;
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-05-01T10:00:00Z"));
  private static final int ROWS = 600;
  private static final int PORTION = 5;

  private SmallRun() {}

  /** Entry of the process that is killed: {@code start|restart FOLDER THREADS}. */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    if (args[0].equals("start")) {
      start(target, Integer.parseInt(args[2]));
    } else {
      restart(target);
    }
  }

  static void start(Path target, int threads) throws IOException {
    CheckOptions options =
        new CheckOptions(
            List.of(), null, null, null, List.of(), null, false, false, List.of(), null, threads);
    RunRecord record = RunRecord.begun("1", 1, "k", CLOCK.instant(), options, List.of());
    try (RunFolder folder = RunFolder.create(target, false)) {
      new Run(folder, CLOCK, Progress.SILENT).complete(record, new SmallPlan(folder));
    }
  }

  static void restart(Path target) throws IOException {
    try (RunFolder folder = RunFolder.reopen(target)) {
      RunRecord record = RunRecord.read(folder.work()).resumed(CLOCK.instant());
      new Run(folder, CLOCK, Progress.SILENT).complete(record, new SmallPlan(folder));
    }
  }

  private record SmallPlan(RunFolder folder) implements Run.Plan {
    @Override
    public List<Stage> stages(RunDatabase database) {
      return SmallRun.stages(folder, database);
    }

    @Override
    public Run.Outcome outcome(RunDatabase database) {
      return new Run.Outcome(null, new RunSummary(folder.target(), 0, 0, 0, 0, 0, 0, 0, 0, false));
    }
  }

  static List<Stage> stages(RunFolder folder, RunDatabase database) {
    JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
    jdbc.execute("CREATE TABLE IF NOT EXISTS FUNN (DEL INT, TALL INT)");
    jdbc.execute("CREATE TABLE IF NOT EXISTS SUM (ANTALL INT, TOTAL BIGINT)");
    return List.of(
        new Stage("intake", "Leser", 1, part -> Portions.once(() -> spool(folder))),
        new Stage("check", "Kontrollerer", PARTS, part -> check(folder, jdbc, part)),
        new Stage("tallies", "Summerer", 1, part -> Portions.once(() -> sum(jdbc))),
        new Stage("reports", "Skriver", 1, part -> Portions.once(() -> report(folder, jdbc))));
  }

  private static void spool(RunFolder folder) throws IOException {
    if (Files.exists(folder.spool())) {
      RunFolder.delete(folder.spool());
    }
    Files.createDirectories(folder.spool());
    Random random = new Random(7);
    List<StringBuilder> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add(new StringBuilder());
    }
    for (int row = 0; row < ROWS; row++) {
      parts.get(random.nextInt(PARTS)).append(random.nextInt(1000)).append('\n');
    }
    for (int part = 0; part < PARTS; part++) {
      Files.writeString(folder.spool().resolve("part-" + part), parts.get(part));
    }
  }

  private static Portions check(RunFolder folder, JdbcTemplate jdbc, int part) throws IOException {
    jdbc.update("DELETE FROM FUNN WHERE DEL = ?", part);
    List<String> lines = Files.readAllLines(folder.spool().resolve("part-" + part));
    return new Portions() {
      private int at;

      @Override
      public boolean next() {
        int end = Math.min(at + PORTION, lines.size());
        for (; at < end; at++) {
          jdbc.update("INSERT INTO FUNN VALUES (?, ?)", part, Integer.valueOf(lines.get(at)));
        }
        return at < lines.size();
      }
    };
  }

  private static void sum(JdbcTemplate jdbc) {
    jdbc.update("DELETE FROM SUM");
    jdbc.update("INSERT INTO SUM SELECT COUNT(*), SUM(TALL) FROM FUNN");
  }

  private static void report(RunFolder folder, JdbcTemplate jdbc) throws IOException {
    List<String> lines = new ArrayList<>();
    jdbc.query(
        "SELECT DEL, TALL FROM FUNN ORDER BY DEL, TALL",
        row -> {
          lines.add(row.getInt(1) + ";" + row.getInt(2));
        });
    jdbc.query(
        "SELECT ANTALL, TOTAL FROM SUM",
        row -> {
          lines.add(row.getInt(1) + ";" + row.getLong(2));
        });
    Files.write(folder.work().resolve("funn.csv"), lines);
  }
}
