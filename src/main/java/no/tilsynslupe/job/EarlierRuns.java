package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.tilsynslupe.job.baseline.Baseline;
import no.tilsynslupe.job.baseline.BaselineCopy;
import no.tilsynslupe.job.baseline.EarlierRun;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The runs that a run may be compared with, the one to be tried first first. Only looks: nothing is
 * written.
 *
 * @param candidates whole runs
 * @param merknader runs whose record can't be read, in sentences
 */
record EarlierRuns(List<Candidate> candidates, List<String> merknader) {

  /** A run that is whole. */
  record Candidate(Path folder, RunRecord record) {}

  EarlierRuns {
    candidates = List.copyOf(candidates);
    merknader = List.copyOf(merknader);
  }

  /**
   * @param job of which the last run is wanted, even where its folder holds others; null: any
   * @throws UserError when the run that the user named isn't one, or isn't whole
   */
  static EarlierRuns of(CompareWith wish, @Nullable RunJob job, Instant now) throws IOException {
    if (wish instanceof CompareWith.Run run) {
      return named(run.folder().toAbsolutePath().normalize());
    }
    if (wish instanceof CompareWith.LastRun last) {
      return below(last.jobFolder().toAbsolutePath().normalize(), job, now);
    }
    return new EarlierRuns(List.of(), List.of());
  }

  private static EarlierRuns named(Path folder) throws IOException {
    InputFiles.gate(folder.toString());
    if (!Files.isRegularFile(RunRecord.file(folder))) {
      throw wrongUse(JobTexts.ERRORS.say("ingen_a_sammenligne", "sti", folder));
    }
    RunRecord record = RunRecord.read(folder);
    if (!record.isWhole() || isUnfinished(folder)) {
      throw wrongUse(JobTexts.ERRORS.say("ikke_ferdig_a_sammenligne", "sti", folder));
    }
    return new EarlierRuns(List.of(new Candidate(folder, record)), List.of());
  }

  /** The newest by when they were whole: a run that was cut off may be whole after a later one. */
  private static EarlierRuns below(Path jobFolder, @Nullable RunJob job, Instant now)
      throws IOException {
    List<Candidate> found = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    if (Files.isDirectory(jobFolder)) {
      try (Stream<Path> folders = Files.list(jobFolder)) {
        for (Path folder : folders.sorted().toList()) {
          look(folder, found, remarks);
        }
      }
    }
    // In these there are no findings.
    found.removeIf(run -> SharedEdition.is(run.record().parametre()));
    found.removeIf(run -> job != null && !isOf(job, run.record()));
    found.removeIf(run -> isOfTheFuture(run, now, remarks));
    found.sort(
        Comparator.comparing(
                (Candidate run) -> run.record().ferdig(),
                Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(run -> run.record().startet())
            .thenComparing(Candidate::folder)
            .reversed());
    return new EarlierRuns(found, remarks);
  }

  /** Made while the clock was wrong: it would be the newest for years. */
  private static boolean isOfTheFuture(Candidate run, Instant now, List<String> remarks) {
    @Nullable Instant finished = run.record().ferdig();
    if (finished == null || !finished.isAfter(now)) {
      return false;
    }
    remarks.add(JobTexts.REMARKS.say("hoppet_over_framtid", "sti", name(run.folder())));
    return true;
  }

  private static boolean isOf(RunJob job, RunRecord record) {
    return record.jobb() != null && record.jobb().navn().equals(job.navn());
  }

  private static void look(Path folder, List<Candidate> found, List<String> remarks) {
    if (isUnfinished(folder)
        || !Files.isRegularFile(RunRecord.file(folder), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      RunRecord record = RunRecord.read(folder);
      if (record.isWhole()) {
        found.add(new Candidate(folder, record));
      }
    } catch (IOException | UserError e) {
      remarks.add(JobTexts.REMARKS.say("hoppet_over_uleselig", "sti", name(folder)));
    }
  }

  /**
   * Takes the findings of the first candidate whose findings can be used into {@code work}.
   *
   * @return with no run when there is none
   */
  Baseline settle(Path work) throws IOException {
    List<String> remarks = new ArrayList<>(merknader);
    for (Candidate run : candidates) {
      try {
        return new Baseline(earlierRun(run, work), remarks);
      } catch (BaselineCopy.UnusableException e) {
        remarks.add(
            JobTexts.REMARKS.say(
                "kan_ikke_sammenlignes",
                "sti",
                name(run.folder()),
                "grunn",
                String.valueOf(e.getMessage())));
      }
    }
    return new Baseline(null, remarks);
  }

  private static EarlierRun earlierRun(Candidate run, Path work)
      throws IOException, BaselineCopy.UnusableException {
    RunRecord record = run.record();
    RunFigures figures = Objects.requireNonNull(record.tall());
    InputFile findings =
        BaselineCopy.take(run.folder(), work, record.funn(), figures.avvik(), figures.risiko());
    return new EarlierRun(
        run.folder(),
        record.program(),
        record.katalog(),
        record.regelsett(),
        Objects.requireNonNull(record.ferdig()),
        Objects.requireNonNull(record.periode()),
        record.parametre().asOf(),
        figures.programfeil(),
        findings);
  }

  private static boolean isUnfinished(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.endsWith(RunFolder.PARTIAL) || name.endsWith(RunFolder.REPLACED);
  }

  /** The folder's own name, as it may stand in a report. */
  static String name(Path folder) {
    return IdentityDetector.mask(String.valueOf(folder.getFileName()));
  }

  private static UserError wrongUse(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
