package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsynslupe.job.RunHistory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Earlier runs as their folders below the reports folder tell of them. */
final class FolderHistory implements JobHistory {
  private static final String JOB = "jobb";
  private static final String PLANNED = "planlagt";
  private static final String LOCK = ".laas";
  private static final String FAILED = ".feil.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path reports;

  FolderHistory(Path reports) {
    this.reports = reports;
  }

  @Override
  public boolean busy(String job) throws IOException {
    Path lock = reports.resolve(job).resolve(LOCK);
    if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        @Nullable FileLock taken = channel.tryLock()) {
      return taken == null;
    }
  }

  @Override
  public Past past(String job) throws IOException {
    Path folder = reports.resolve(job);
    if (!Files.isDirectory(folder)) {
      return new Past(Set.of(), Set.of(), List.of());
    }
    Set<Instant> finished = new HashSet<>();
    List<RunHistory.Entry> stopped = new ArrayList<>();
    for (RunHistory.Entry run : RunHistory.below(folder)) {
      if (run.state() == RunHistory.State.DONE) {
        @Nullable Instant planned = planned(run.folder().resolve("kjoring.json"));
        if (planned != null) {
          finished.add(planned);
        }
      } else if (run.state() == RunHistory.State.STOPPED) {
        stopped.add(run);
      }
    }
    Set<Instant> failed = failed(folder);
    return new Past(finished, failed, cutOff(stopped, finished, failed));
  }

  private static Set<Instant> failed(Path folder) throws IOException {
    Set<Instant> failed = new HashSet<>();
    try (Stream<Path> content = Files.list(folder)) {
      for (Path record : content.filter(path -> path.toString().endsWith(FAILED)).toList()) {
        @Nullable Instant planned = planned(record);
        if (planned != null) {
          failed.add(planned);
        }
      }
    }
    return failed;
  }

  /**
   * @param stopped the newest first
   */
  private static List<CutOff> cutOff(
      List<RunHistory.Entry> stopped, Set<Instant> finished, Set<Instant> failed)
      throws IOException {
    Map<Instant, CutOff> newest = new LinkedHashMap<>();
    for (RunHistory.Entry run : stopped) {
      Path work = run.folder().resolveSibling(run.folder().getFileName() + ".delvis");
      @Nullable Instant planned = planned(work.resolve("kjoring.json"));
      // Without a planned moment it was started by hand, and is for whoever did that.
      if (planned != null && !finished.contains(planned) && !failed.contains(planned)) {
        newest.putIfAbsent(planned, new CutOff(run.folder(), planned, run.exports()));
      }
    }
    return newest.values().stream().sorted(Comparator.comparing(CutOff::planned)).toList();
  }

  /** Null when the record has none, is gone by now or can't be read. */
  private static @Nullable Instant planned(Path record) throws IOException {
    if (!Files.isRegularFile(record)) {
      return null;
    }
    try {
      JsonNode tree = MAPPER.readTree(Files.readString(record));
      // A run's record tells it of its job, that of a failed attempt of itself.
      @Nullable JsonNode planned = (tree.path(JOB).isObject() ? tree.path(JOB) : tree).get(PLANNED);
      return planned == null || !planned.isString()
          ? null
          : OffsetDateTime.parse(planned.asString()).toInstant();
    } catch (JacksonException | DateTimeException unreadable) {
      return null;
    }
  }
}
