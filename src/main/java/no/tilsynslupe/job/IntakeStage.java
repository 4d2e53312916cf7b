package no.tilsynslupe.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.store.RejectedRow;
import no.tilsynslupe.store.RunStore;

/**
 * Reads the exports into the spool. A single portion: what an earlier attempt left is removed and
 * everything is read anew, since what was half read can't be trusted.
 */
final class IntakeStage {
  private static final int MOST_ROWS = 1_000;

  private final CheckOptions options;
  private final InputFiles files;
  private final RunFolder folder;
  private final RunStore store;
  private final Progress progress;
  private final AtomicLong read = new AtomicLong();

  /**
   * @param files the input files, as they were when their fingerprints were taken
   */
  IntakeStage(
      CheckOptions options, InputFiles files, RunFolder folder, RunStore store, Progress progress) {
    this.options = options;
    this.files = files;
    this.folder = folder;
    this.store = store;
    this.progress = progress;
  }

  void run() throws IOException {
    IntakeResult intake =
        Intake.read(
            options.exports(),
            intakeOptions(options),
            folder.spool(),
            (file, rows) -> progress.done(read.addAndGet(rows), 0, JobTexts.REMARKS.say("rader")));
    files.requireUntouched();
    store.clearPart(RunStore.INTAKE_PART);
    store.addRowCounts(RunStore.INTAKE_PART, RowCounts.of(intake, intake.tallyOfReading()));
    storeRejects();
    SpoolSeal.write(folder.spool());
  }

  private void storeRejects() throws IOException {
    List<RejectedRow> rows = new ArrayList<>();
    Spool.open(folder.spool())
        .forEachReadingReject(
            reject -> {
              rows.add(RowCounts.stored(reject));
              if (rows.size() == MOST_ROWS) {
                store.addRejected(RunStore.INTAKE_PART, rows);
                rows.clear();
              }
            });
    store.addRejected(RunStore.INTAKE_PART, rows);
  }

  /** What stands in for {@code uttrekk} where a delivery has none. */
  static IntakeOptions intakeOptions(CheckOptions options) {
    Periode period =
        options.from() != null && options.to() != null
            ? new Periode(options.from(), options.to())
            : null;
    return IntakeOptions.defaults()
        .withPeriod(period)
        .withExportDate(options.asOf())
        .withNewestWins(options.newestWins())
        .withThreads(options.threads())
        .withPersonvern(options.personvern());
  }
}
