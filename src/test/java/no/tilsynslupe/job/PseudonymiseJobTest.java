package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.export.pseudonym.KeyFile;
import no.tilsynslupe.export.pseudonym.PseudonymOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymiseJobTest {
  @TempDir Path folder;
  private Path key;

  @BeforeEach
  void aKey() throws IOException {
    key = Files.createDirectory(folder.resolve("kontor")).resolve("nokkel.txt");
    KeyFile.create(key);
  }

  /** What the process that is killed runs. */
  public static final class Killed {
    private Killed() {}

    public static void main(String[] args) throws IOException {
      PseudonymiseJob.run(options(Path.of(args[0])), Path.of(args[0]), Path.of(args[1]));
    }
  }

  private static PseudonymOptions options(Path key) {
    return new PseudonymOptions(
        List.of(Path.of("sample-data", "saksuttrekk")),
        key.resolveSibling("liste.csv"),
        PseudonymOptions.Texts.SCRUB,
        false,
        5,
        PseudonymOptions.Rare.LIST);
  }

  @Test
  void aProcessThatIsKilledLeavesNothingThatLooksDoneAndTheNextOneTidiesUp() throws Exception {
    Path out = Files.createDirectory(folder.resolve("sendes")).resolve("ut");
    int code =
        KilledProcess.run(
            folder.resolve("logg.txt"),
            "pseudonymise.publish:1",
            Killed.class,
            key.toString(),
            out.toString());
    assertThat(code).isEqualTo(137);
    assertThat(out).doesNotExist();
    PseudonymiseJob.run(options(key), key, out);
    try (Stream<Path> left = Files.list(out.getParent())) {
      assertThat(left).containsExactly(out);
    }
    Path again = out.resolveSibling("igjen");
    PseudonymiseJob.run(options(key), key, again);
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void datesAreKeptOffEveryDayOnWhichTheReferenceDataChange() {
    assertThat(PseudonymiseJob.firstDays())
        .contains(
            LocalDate.parse("2017-01-01"),
            LocalDate.parse("2022-09-01"),
            LocalDate.parse("2020-12-31").plusDays(1),
            LocalDate.parse("2020-03-16"),
            LocalDate.parse("2022-01-01"));
  }
}
