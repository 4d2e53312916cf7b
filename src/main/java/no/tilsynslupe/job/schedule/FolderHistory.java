package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.job.JobLock;
import no.tilsynslupe.job.RunHistory;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** Earlier runs as their folders below the reports folder tell of them. */
final class FolderHistory implements JobHistory {
  private final Path reports;

  FolderHistory(Path reports) {
    this.reports = reports;
  }

  @Override
  public boolean busy(String job) throws IOException {
    return JobLock.isTaken(reports.resolve(job));
  }

  @Override
  public Past past(String job) throws IOException {
    Path folder = reports.resolve(job);
    if (!Files.isDirectory(folder)) {
      return new Past(Set.of(), Set.of(), List.of());
    }
    Set<Instant> finished = new HashSet<>();
    Set<Instant> failed = new HashSet<>();
    List<CutOff> stopped = new ArrayList<>();
    for (RunHistory.Entry run : RunHistory.below(folder)) {
      // Without a planned moment it was started by hand, and is for whoever did that.
      @Nullable Instant planned = run.planned();
      if (planned != null) {
        switch (run.state()) {
          case DONE -> finished.add(planned);
          case FAILED -> addFailed(run.failure(), planned, failed);
          case STOPPED -> stopped.add(new CutOff(run.folder(), planned, run.exports()));
          case RUNNING, UNREADABLE -> {}
        }
      }
    }
    return new Past(finished, failed, cutOff(stopped, finished, failed));
  }

  /** What stopped for want of room or memory may go well the next time. */
  private static void addFailed(
      RunHistory.@Nullable Failure failure, Instant planned, Set<Instant> failed) {
    if (failure == null || failure.exitCode() != UserError.Kind.STOPPED_UNDERWAY.exitCode()) {
      failed.add(planned);
    }
  }

  /**
   * @param stopped the newest first
   */
  private static List<CutOff> cutOff(
      List<CutOff> stopped, Set<Instant> finished, Set<Instant> failed) {
    Map<Instant, CutOff> newest = new LinkedHashMap<>();
    for (CutOff run : stopped) {
      if (!finished.contains(run.planned()) && !failed.contains(run.planned())) {
        newest.putIfAbsent(run.planned(), run);
      }
    }
    return newest.values().stream().sorted(Comparator.comparing(CutOff::planned)).toList();
  }
}
