package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class BatchEngineTest {
  private static final int PARTS = 8;

  @TempDir Path folder;
  private RunDatabase database;
  private JdbcTemplate jdbc;
  private final Map<String, AtomicInteger> begun = new ConcurrentHashMap<>();

  @BeforeEach
  void open() throws SQLException, IOException {
    database = RunDatabase.open(folder, 2);
    jdbc = new JdbcTemplate(database.dataSource());
    jdbc.execute("CREATE TABLE ROWS_WRITTEN (PART INT, NUMBER INT)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyPartIsDoneOnceAndStagesKeepTheirOrder() throws Exception {
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    Progress progress =
        new Progress() {
          @Override
          public void stage(String title, int number, int of) {
            heard.add(number + "/" + of + " " + title);
          }

          @Override
          public void done(long done, long total, String unit) {}
        };
    new BatchEngine(database, 2, progress)
        .run(List.of(writing("first", 1), writing("second", PARTS), writing("third", 1)));
    assertThat(heard).containsExactly("1/3 first", "2/3 second", "3/3 third");
    assertThat(begun).hasSize(1 + PARTS + 1).allSatisfy((name, n) -> assertThat(n).hasValue(1));
    assertThat(count()).isEqualTo(3 * (1 + PARTS + 1));
    assertThat(database.stepTimes())
        .extracting(StepTime::steg)
        .containsExactly("first", "second", "third");
  }

  @Test
  void aFailureComesOutAsItWasThrown() {
    Stage broken = stage("broken", PARTS, part -> new UserError(UserError.Kind.PRIVACY_GATE, "nr"));
    assertThatThrownBy(() -> engine().run(List.of(broken)))
        .isInstanceOf(UserError.class)
        .hasMessage("nr");
  }

  @Test
  void aStageAfterAFailureIsNotBegun() {
    Stage broken = stage("broken", 1, part -> new IOException("full"));
    assertThatThrownBy(() -> engine().run(List.of(broken, writing("after", 1)))).hasMessage("full");
    assertThat(begun).doesNotContainKey("after0");
  }

  @Test
  void aPortionThatFailsLeavesNothingOfItself() {
    Stage broken =
        Stage.inParts(
            "broken",
            "broken",
            () -> 1,
            part ->
                Portions.once(
                    () -> {
                      insert(part, 1);
                      throw new IOException("full");
                    }));
    assertThatThrownBy(() -> engine().run(List.of(broken))).hasMessage("full");
    assertThat(count()).isZero();
  }

  @Test
  void aRestartDoesOnlyTheStagesAndPartsThatAreLeft() throws Exception {
    Stage first = writing("first", 1);
    AtomicInteger failures = new AtomicInteger();
    Stage second =
        Stage.inParts(
            "second",
            "second",
            () -> PARTS,
            part -> {
              if (part == 5 && failures.getAndIncrement() == 0) {
                throw new IOException("full");
              }
              return writing("second", PARTS).work().begin(part);
            });
    assertThatThrownBy(
            () -> new BatchEngine(database, 1, Progress.SILENT).run(List.of(first, second)))
        .hasMessage("full");
    int before = begun.size();
    engine().run(List.of(first, second));
    assertThat(begun).hasSizeGreaterThan(before).hasSize(1 + PARTS);
    assertThat(begun).allSatisfy((name, n) -> assertThat(n).hasValue(1));
    assertThat(count()).isEqualTo(3 * (1 + PARTS));
  }

  @Test
  void aJobThatIsDoneIsNotDoneAgain() throws Exception {
    List<Stage> stages = List.of(writing("first", 1), writing("second", PARTS));
    engine().run(stages);
    engine().run(stages);
    assertThat(count()).isEqualTo(3 * (1 + PARTS));
  }

  @Test
  void portionsAreClosedHoweverThePartEnds() {
    List<String> closed = Collections.synchronizedList(new ArrayList<>());
    Stage broken =
        Stage.inParts(
            "broken",
            "broken",
            () -> 1,
            part ->
                new Portions() {
                  @Override
                  public boolean next() throws IOException {
                    throw new IOException("full");
                  }

                  @Override
                  public void close() {
                    closed.add("broken");
                  }
                });
    assertThatThrownBy(() -> engine().run(List.of(broken))).hasMessage("full");
    assertThat(closed).containsExactly("broken");
  }

  private BatchEngine engine() {
    return new BatchEngine(database, 2, Progress.SILENT);
  }

  /** Each part writes three rows, one a portion. */
  private Stage writing(String name, int parts) {
    return new Stage(
        name,
        name,
        parts > 1,
        () -> parts,
        part -> {
          begun.computeIfAbsent(name + part, key -> new AtomicInteger()).incrementAndGet();
          jdbc.update("DELETE FROM ROWS_WRITTEN WHERE PART = ?", part + 100 * name.hashCode());
          int[] left = {3};
          return () -> {
            insert(part + 100 * name.hashCode(), left[0]);
            return --left[0] > 0;
          };
        });
  }

  private Stage stage(String name, int parts, IntFunction<? extends Exception> failure) {
    return new Stage(
        name,
        name,
        parts > 1,
        () -> parts,
        part -> {
          throw failure.apply(part);
        });
  }

  private void insert(int part, int number) {
    jdbc.update("INSERT INTO ROWS_WRITTEN VALUES (?, ?)", part, number);
  }

  private int count() {
    Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM ROWS_WRITTEN", Integer.class);
    return rows == null ? 0 : rows;
  }
}
