package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.job.baseline.BaselineCopy;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that compares, killed and taken up again: also when the earlier run is gone by then. */
class ComparisonRestartTest {
  private static final int KILLED = 137;
  private static final List<String> FILES = List.of("funn.csv", "resultat.json", "rapport.xlsx");

  @TempDir static Path shared;
  @TempDir Path folder;

  @BeforeAll
  static void aRunThatIsNotDisturbed() throws IOException {
    CheckProcess.start(shared.resolve("forst"), 2, List.of("csv"));
    CheckProcess.compare(shared.resolve("hel"), shared.resolve("forst"));
    assertThat(shared.resolve("hel/funn.csv")).content().contains(";UENDRET", ";BORTE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check.case:20", "compare.begun:1", "compare.portion:1", "reports.begun:1"})
  void itEndsTheSameEvenWhenTheEarlierRunIsGone(String crash) throws Exception {
    Path run = killed(crash);
    RunFolder.delete(folder.resolve("forst"));

    CheckProcess.resume(run);

    for (String file : FILES) {
      assertThat(run.resolve(file)).hasSameBinaryContentAs(shared.resolve("hel").resolve(file));
    }
    assertThat(BaselineCopy.file(run)).doesNotExist();
  }

  @Test
  void itIsNotCarriedOnWithOtherFindingsToCompareWith() throws Exception {
    Path run = killed("check.case:20");
    Files.writeString(BaselineCopy.file(folder.resolve("run.delvis")), "x");
    assertThatThrownBy(() -> CheckProcess.resume(run))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("kopien av funnene i forrige kjøring")
        .hasMessageContaining("--overwrite");
  }

  private Path killed(String crash) throws Exception {
    Path earlier = Files.createDirectory(folder.resolve("forst"));
    for (String file : List.of("kjoring.json", "funn.csv")) {
      Files.copy(shared.resolve("forst").resolve(file), earlier.resolve(file));
    }
    Path run = folder.resolve("run");
    Path log = folder.resolve("log");
    int code =
        KilledProcess.run(
            log, crash, CheckProcess.class, "compare", run.toString(), earlier.toString());
    assertThat(code).as(Files.readString(log)).isEqualTo(KILLED);
    return run;
  }
}
