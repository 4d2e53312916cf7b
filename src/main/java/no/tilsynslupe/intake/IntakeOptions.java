package no.tilsynslupe.intake;

import java.time.LocalDate;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/**
 * How to read deliveries.
 *
 * @param period the period that a delivery without {@code uttrekk} covers, or null
 * @param exportDate the day such a delivery was taken, or null
 * @param newestWins exports of one office may overlap; the later one wins case by case
 * @param threads how many threads read
 * @param blankColumnRows rows that can use a column before its being wholly blank makes it unknown
 * @param wholeKindDecisions decisions before none with a paragraph casts doubt
 * @param personvern what the gate of privacy does with each kind of identity
 */
public record IntakeOptions(
    @Nullable Periode period,
    @Nullable LocalDate exportDate,
    boolean newestWins,
    int threads,
    int blankColumnRows,
    int wholeKindDecisions,
    GatePolicy personvern) {

  private static final int DEFAULT_THRESHOLD = 20;

  /** Options of a run that names nothing. */
  public static IntakeOptions defaults() {
    return new IntakeOptions(
        null,
        null,
        false,
        Math.max(1, Runtime.getRuntime().availableProcessors()),
        DEFAULT_THRESHOLD,
        DEFAULT_THRESHOLD,
        GatePolicy.defaults());
  }

  public IntakeOptions withPeriod(@Nullable Periode newPeriod) {
    return new IntakeOptions(
        newPeriod,
        exportDate,
        newestWins,
        threads,
        blankColumnRows,
        wholeKindDecisions,
        personvern);
  }

  public IntakeOptions withExportDate(@Nullable LocalDate newExportDate) {
    return new IntakeOptions(
        period,
        newExportDate,
        newestWins,
        threads,
        blankColumnRows,
        wholeKindDecisions,
        personvern);
  }

  public IntakeOptions withNewestWins(boolean newNewestWins) {
    return new IntakeOptions(
        period,
        exportDate,
        newNewestWins,
        threads,
        blankColumnRows,
        wholeKindDecisions,
        personvern);
  }

  public IntakeOptions withThreads(int newThreads) {
    return new IntakeOptions(
        period,
        exportDate,
        newestWins,
        newThreads,
        blankColumnRows,
        wholeKindDecisions,
        personvern);
  }

  public IntakeOptions withPersonvern(GatePolicy newPersonvern) {
    return new IntakeOptions(
        period,
        exportDate,
        newestWins,
        threads,
        blankColumnRows,
        wholeKindDecisions,
        newPersonvern);
  }
}
