package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What of a delivery lies on the disk while a run goes on, when it stopped, and afterwards. */
class AtRestTest {
  private static final Instant BEGUN = Instant.parse("2025-02-01T10:00:00Z");

  /** A word that only a case's own text holds. */
  private static final String OWN_WORDS = "Kattunge og kano";

  private static final int CHECKING = 2;

  @TempDir Path folder;
  private Path export;
  private Path out;
  private Path work;

  @BeforeEach
  void aSmallExport() throws IOException {
    export = Files.createDirectory(folder.resolve("uttrekk"));
    Path runs = Files.createDirectory(folder.resolve("kjoringer"));
    out = runs.resolve("ut");
    work = runs.resolve("ut.delvis");
    Files.writeString(
        export.resolve("uttrekk.csv"),
        """
        formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
        1;9901;2024-01-01;2024-12-31;2025-01-15
        """);
    Files.writeString(export.resolve("saker.csv"), "sak_id;kontor\nS1;Nord\nS2;Sør\n");
    Files.writeString(
        export.resolve("vilkar.csv"),
        """
        vilkar_id;sak_id;tekst;fra
        K1;S1;levere kontoutskrift;2024-03-01
        """);
    Files.writeString(
        export.resolve("oppfolging.csv"),
        """
        hendelse_id;sak_id;dato;type;tekst
        H1;S2;2024-03-01;NOTAT;%s
        """
            .formatted(OWN_WORDS));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReadWhatARunWrites() throws IOException {
    stopWhileChecking();

    assertThat(permissions(work)).isEqualTo("rwx------");
    assertThat(permissions(work.resolve("kjoring.mv.db"))).isEqualTo("rw-------");
    new CheckJob("test", () -> BEGUN, Progress.SILENT).resume(out);
    assertThat(permissions(out)).isEqualTo("rwx------");
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(permissions(file)).as(file.toString()).isEqualTo("rw-------");
      }
    }
  }

  @Test
  void theRowsAreGoneWhenARestartIsDone() throws IOException {
    stopWhileChecking();
    assertThat(holding(work, OWN_WORDS)).isNotEmpty();

    new CheckJob("test", () -> BEGUN, Progress.SILENT).resume(out);

    assertThat(out.resolve("spool")).doesNotExist();
    // A text that no finding quotes is nowhere.
    assertThat(holding(out, OWN_WORDS)).isEmpty();
  }

  @ParameterizedTest(name = "after {0} hours: {1}")
  @CsvSource({"167, kept", "168, kept", "169, removed"})
  void theRowsOfARunThatNobodyCarriesOnAreRemovedAfterSevenDays(int hours, String then)
      throws IOException {
    stopWhileChecking();

    Instant now = BEGUN.plus(Duration.ofHours(hours));
    new CheckJob("test", () -> now, Progress.SILENT)
        .start(options(), out.resolveSibling("annen"), false);

    boolean removed = then.equals("removed");
    assertThat(holding(work, OWN_WORDS).isEmpty()).isEqualTo(removed);
    if (removed) {
      UserError error = failure(() -> new CheckJob("test", () -> now, Progress.SILENT).resume(out));
      assertThat(error.kind()).isEqualTo(UserError.Kind.STOPPED_UNDERWAY);
      assertThat(error).hasMessageContainingAll("over 7 dager", "--overwrite");
    } else {
      new CheckJob("test", () -> now, Progress.SILENT).resume(out);
      assertThat(out).isDirectory();
    }
  }

  @Test
  void theRowsOfALivingRunStay() throws IOException {
    Progress looking =
        new Stop(
            () ->
                assertThat(SpoolExpiry.below(folder, 4, BEGUN.plus(Duration.ofDays(100))))
                    .isEmpty());

    new CheckJob("test", () -> BEGUN, looking).start(options(), out, false);

    assertThat(out).isDirectory();
  }

  @Test
  void whatIsNoRunKeepsItsSpool() throws IOException {
    Path other = Files.createDirectories(folder.resolve("kjoringer/regnskap.delvis/spool"));
    Files.writeString(other.resolve("bilag.txt"), "x");

    assertThat(SpoolExpiry.below(folder, 4, BEGUN)).isEmpty();

    assertThat(other.resolve("bilag.txt")).exists();
  }

  @Test
  void theBatchEngineKeepsNothingOfWhatWentWrong() throws Exception {
    stopWhileChecking();

    try (RunDatabase database = RunDatabase.open(work, 1)) {
      List<String> kept =
          new JdbcTemplate(database.dataSource())
              .queryForList(
                  "SELECT EXIT_MESSAGE FROM BATCH_STEP_EXECUTION UNION ALL SELECT EXIT_MESSAGE FROM"
                      + " BATCH_JOB_EXECUTION",
                  String.class);
      assertThat(kept).isNotEmpty().noneMatch(text -> text.contains(Stop.MESSAGE));
    }
  }

  @Test
  void anEncryptedDatabaseShowsNothingAndTheResultIsTheSame() throws IOException {
    Path plain = out.resolveSibling("klar");
    new CheckJob("test", () -> BEGUN, Progress.SILENT).start(options(), plain, false);

    job(key("nokkel")).start(options(), out, false);

    assertThat(out.resolve("funn.csv")).hasSameBinaryContentAs(plain.resolve("funn.csv"));
    assertThat(holding(plain.resolve("kjoring.mv.db"), "BATCH_JOB")).isNotEmpty();
    assertThat(holding(out.resolve("kjoring.mv.db"), "BATCH_JOB")).isEmpty();
  }

  @Test
  void anEncryptedRunIsCarriedOnWithItsKeyAlone() throws IOException {
    Path key = key("nokkel");
    failure(() -> job(key, new Stop()).start(options(), out, false));

    assertThat(failure(() -> new CheckJob("test", () -> BEGUN, Progress.SILENT).resume(out)))
        .hasMessageContaining("--database-key");
    assertThat(failure(() -> job(key("en-annen")).resume(out)))
        .hasMessageContaining("Nøkkelfilen er ikke den");
    job(key).resume(out);
    assertThat(out.resolve("funn.csv")).exists();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "rw-r-----, kan leses av andre",
    "rw----r--, kan leses av andre",
    "rw-------, ",
    "r--------, "
  })
  @DisabledOnOs(OS.WINDOWS)
  void aKeyThatOthersCanReadIsRefused(String permissions, String refusal) throws IOException {
    Path key = key("nokkel");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(permissions));

    if (refusal == null) {
      assertThatCode(() -> DatabaseKey.read(key)).doesNotThrowAnyException();
    } else {
      assertThat(failure(() -> DatabaseKey.read(key))).hasMessageContaining(refusal);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31})
  void aKeyThatIsTooShortIsRefused(int bytes) throws IOException {
    Path key = key("nokkel");
    Files.writeString(key, "k".repeat(bytes));

    assertThat(failure(() -> DatabaseKey.read(key))).hasMessageContaining("minst 32");
  }

  private void stopWhileChecking() {
    failure(() -> new CheckJob("test", () -> BEGUN, new Stop()).start(options(), out, false));
    assertThat(work).isDirectory();
  }

  private static CheckJob job(Path key) throws IOException {
    return job(key, Progress.SILENT);
  }

  private static CheckJob job(Path key, Progress progress) throws IOException {
    return new CheckJob("test", () -> BEGUN, progress).encryptedWith(DatabaseKey.read(key));
  }

  private Path key(String name) throws IOException {
    Path key = folder.resolve(name);
    Files.writeString(key, (name + "-").repeat(20));
    PrivateFolders.ownerOnly(key);
    return key;
  }

  private CheckOptions options() {
    return CheckOptions.of(List.of(export));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }

  /** Files below a folder, or the file itself, with the words in them. */
  private static List<Path> holding(Path root, String words) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).filter(file -> holds(file, words)).toList();
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static UserError failure(Work work) {
    return catchThrowableOfType(UserError.class, work::run);
  }

  /** Does something, or fails, as the cases are being checked. */
  private static final class Stop implements Progress {
    static final String MESSAGE = "noe som sto i saken";

    private final Runnable work;
    private int stage;

    Stop() {
      this(
          () -> {
            throw new IllegalStateException(MESSAGE);
          });
    }

    Stop(Runnable work) {
      this.work = work;
    }

    @Override
    public void stage(String title, int number, int of) {
      stage = number;
    }

    @Override
    public void done(long done, long total, String unit) {
      if (stage == CHECKING) {
        work.run();
      }
    }
  }
}
