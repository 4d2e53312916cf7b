package no.tilsynslupe.job;

import java.time.LocalDate;
import no.tilsynslupe.report.model.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * The main figures of a run, as {@code kjoring.json} keeps them.
 *
 * @param raderErstattet rows that equal another, or that a later delivery replaced
 * @param raderLest -1 where it is hidden, as all but {@code programfeil} are then
 * @param avvik units with a possible breach
 * @param risiko units that should be looked at
 * @param uavklart units that can't be decided
 * @param programfeil judgements that failed by a fault of the program: the result is incomplete
 * @param failOn whether an outcome was found that the user asked to be told of by the exit code
 * @param sammenligning what has happened since an earlier run; null when nothing was compared
 * @param frister open cases about to break a limit; null in the record of an older program
 */
public record RunFigures(
    long raderLest,
    long raderBrukt,
    long raderAvvist,
    long raderErstattet,
    long avvik,
    long risiko,
    long uavklart,
    long programfeil,
    boolean failOn,
    @Nullable Changes sammenligning,
    @Nullable Deadlines frister) {

  private static final long HIDDEN = -1;

  /** Whether the numbers are hidden, since the folder is to be shared. */
  public boolean skjult() {
    return avvik == HIDDEN;
  }

  /** The same without any number of rows, findings and limits. */
  RunFigures hidden() {
    return new RunFigures(
        HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, programfeil, false, null, null);
  }

  /**
   * Numbers of findings beside those of an earlier run.
   *
   * @param siden the day the earlier run was whole
   * @param rettet judged now, and in order
   * @param borte not judged now, or undecided
   */
  public record Changes(
      LocalDate siden, long nye, long uendret, long endret, long rettet, long borte) {}
}
