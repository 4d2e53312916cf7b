package no.tilsynslupe.criterion.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * Times in which rules were relaxed, so that nobody is held to them. The criteria have the days as
 * parameters, which a criteria file may change; a test holds them against these. Source: {@code
 * unntaksperioder.yaml}.
 */
public final class ExemptPeriods {

  private static final String FILE = "unntaksperioder.yaml";

  private final List<ExemptPeriod> periods;

  private ExemptPeriods(List<ExemptPeriod> periods) {
    this.periods = List.copyOf(periods);
  }

  /** The form of the file. */
  record Content(List<ExemptPeriod> periods) {}

  /**
   * A time in which rules were relaxed.
   *
   * @param from first day, {@code to} last day
   * @param paragraphs the rules
   * @param criteria ids of the criteria that leave the time out
   * @param note what is uncertain about it; empty for nothing
   */
  public record ExemptPeriod(
      String id,
      LocalDate from,
      LocalDate to,
      String paragraphs,
      List<String> criteria,
      String note,
      String source) {

    public ExemptPeriod {
      criteria = List.copyOf(criteria);
    }
  }

  /** Read when it is first asked for. */
  private static final class BuiltIn {
    private static final ExemptPeriods ALL =
        new ExemptPeriods(ReferenceFile.read(FILE, Content.class).periods());
  }

  static ExemptPeriods builtIn() {
    return BuiltIn.ALL;
  }

  public List<ExemptPeriod> all() {
    return periods;
  }
}
