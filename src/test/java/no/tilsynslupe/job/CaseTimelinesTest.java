package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.timeline.Timeline;
import no.tilsynslupe.report.model.timeline.TimelineEvent;
import no.tilsynslupe.report.model.timeline.Timelines;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.StoredAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases and timelines of the sample, from the files to the store. */
class CaseTimelinesTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));

  @TempDir Path folder;

  @Test
  void everyFindingOfACaseIsInTheIndexAndOnItsTimeline() throws IOException, SQLException {
    Path out = folder.resolve("ut");
    List<Path> sample = List.of(Path.of("sample-data/saksuttrekk"));
    CheckOptions options =
        new CheckOptions(
            sample,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            false,
            false,
            List.of("json"),
            null,
            2);
    new CheckJob("test", CLOCK, Progress.SILENT).start(options, out, false);
    try (RunDatabase database = RunDatabase.open(out, 1)) {
      RunStore store = new RunStore(database.dataSource());
      List<StoredAssessment> findings = new ArrayList<>();
      store.readFindings(
          RunStore.Order.BY_PLACE,
          found -> {
            if (!found.sakId().isEmpty()) {
              findings.add(found);
            }
          });
      List<CaseEntry> cases = new ArrayList<>();
      store.cases().read(RunStore.Order.GRAVEST_FIRST, cases::add);

      assertThat(cases).hasSize((int) store.casesWithFindings());
      assertThat(cases.stream().mapToInt(one -> one.funn().alle()).sum())
          .isEqualTo(findings.size());
      assertThat(store.cases().extent().withCourse()).isEqualTo(cases.size());
      Timelines timelines = new Timelines(store.cases(), Language.NB);
      Set<String> drawn = new HashSet<>();
      for (CaseEntry entry : cases) {
        inOrder(timelines.of(entry).orElseThrow(), drawn);
      }
      assertThat(drawn)
          .containsExactlyInAnyOrderElementsOf(
              findings.stream().map(StoredAssessment::funnId).toList());
    }
  }

  private static void inOrder(Timeline timeline, Set<String> drawn) {
    LocalDate before = LocalDate.MIN;
    for (TimelineEvent line : timeline.hendelser()) {
      LocalDate day = line.fra() == null ? LocalDate.MAX : line.fra();
      assertThat(day).isAfterOrEqualTo(before);
      before = day;
      if (line.funn() != null) {
        drawn.add(line.funn().funnId());
        assertThat(line.funn().utfall()).isIn(OutcomeCode.AVVIK, OutcomeCode.RISIKO);
      }
    }
  }
}
