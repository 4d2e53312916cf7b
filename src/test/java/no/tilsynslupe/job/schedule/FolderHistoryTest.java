package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.job.RunHistory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderHistoryTest {
  @TempDir Path reports;

  @ParameterizedTest
  @ValueSource(strings = {"null", "{", "", "{}"})
  void recordsThatTellNothingSettleNoMoment(String text) throws IOException {
    Path job = reports.resolve("kvartal");
    Path run = Files.createDirectories(job.resolve("20250401-030000"));
    Files.writeString(run.resolve("kjoring.json"), text);
    Files.writeString(job.resolve("20250101-030000.feil.json"), text);

    assertThat(new FolderHistory(reports).past("kvartal"))
        .isEqualTo(new JobHistory.Past(Set.of(), Set.of(), List.of()));
    assertThat(RunHistory.below(reports))
        .filteredOn(entry -> entry.folder().equals(run))
        .extracting(RunHistory.Entry::state)
        .containsExactly(RunHistory.State.UNREADABLE);
  }
}
