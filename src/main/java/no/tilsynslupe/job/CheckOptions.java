package no.tilsynslupe.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.job.file.CriteriaFile;
import no.tilsynslupe.job.file.UsedFile;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.report.ReportForm;
import org.jspecify.annotations.Nullable;

/**
 * What a check was asked to do. All that the results depend on, apart from the input files and the
 * program, is in here, so that a run that was cut off can be taken up from {@code kjoring.json}.
 *
 * @param exports folders, zip files and workbooks; absolute paths
 * @param from first day of the period to judge; null: as the export says
 * @param to last day of the period to judge; null: as the export says
 * @param asOf the day the export was taken; null: as the export says
 * @param only ids of the criteria to run; empty: all
 * @param theme theme of the criteria to run; null: all
 * @param overrides other values for parameters of the criteria that are run
 * @param rates guiding rates of the installation's own; null: none
 * @param newestWins of two exports of one office with overlapping periods the later wins, case by
 *     case
 * @param allOutcomes whether {@code vurderinger.csv} is written
 * @param formats which kinds of file to write; empty: all
 * @param failOn the mildest outcome that makes the program end with code 1; null: none does
 * @param threads how many parts to work on at a time; never changes a result
 * @param deadlineDays how many days from the export date limits that are about to be broken are
 *     listed; null: 30
 * @param criteriaFile the file that chose the criteria and their values; null: none did
 * @param personvern what the gate of privacy does with each kind of identity
 * @param form language, audience and editions of the report
 */
public record CheckOptions(
    List<Path> exports,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate asOf,
    List<String> only,
    @Nullable String theme,
    List<ParameterOverride> overrides,
    @Nullable LocalRates rates,
    boolean newestWins,
    boolean allOutcomes,
    List<String> formats,
    @Nullable OutcomeCode failOn,
    int threads,
    @Nullable Integer deadlineDays,
    @Nullable UsedFile criteriaFile,
    GatePolicy personvern,
    ReportForm form) {

  /** With limits listed as far ahead as is usual, no rates of one's own and no criteria file. */
  public CheckOptions(
      List<Path> exports,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate asOf,
      List<String> only,
      @Nullable String theme,
      List<ParameterOverride> overrides,
      boolean newestWins,
      boolean allOutcomes,
      List<String> formats,
      @Nullable OutcomeCode failOn,
      int threads) {
    this(
        exports,
        from,
        to,
        asOf,
        only,
        theme,
        overrides,
        null,
        newestWins,
        allOutcomes,
        formats,
        failOn,
        threads,
        null,
        null,
        GatePolicy.defaults());
  }

  /** With the report as usual. */
  public CheckOptions(
      List<Path> exports,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate asOf,
      List<String> only,
      @Nullable String theme,
      List<ParameterOverride> overrides,
      @Nullable LocalRates rates,
      boolean newestWins,
      boolean allOutcomes,
      List<String> formats,
      @Nullable OutcomeCode failOn,
      int threads,
      @Nullable Integer deadlineDays,
      @Nullable UsedFile criteriaFile,
      GatePolicy personvern) {
    this(
        exports,
        from,
        to,
        asOf,
        only,
        theme,
        overrides,
        rates,
        newestWins,
        allOutcomes,
        formats,
        failOn,
        threads,
        deadlineDays,
        criteriaFile,
        personvern,
        ReportForm.usual());
  }

  /** Of some exports all that is usual. */
  public static CheckOptions of(List<Path> exports) {
    return new CheckOptions(
        exports,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        false,
        false,
        List.of(),
        null,
        Runtime.getRuntime().availableProcessors());
  }

  /** With the usual policy of the gate of privacy. */
  public CheckOptions(
      List<Path> exports,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate asOf,
      List<String> only,
      @Nullable String theme,
      List<ParameterOverride> overrides,
      @Nullable LocalRates rates,
      boolean newestWins,
      boolean allOutcomes,
      List<String> formats,
      @Nullable OutcomeCode failOn,
      int threads,
      @Nullable Integer deadlineDays,
      @Nullable UsedFile criteriaFile) {
    this(
        exports,
        from,
        to,
        asOf,
        only,
        theme,
        overrides,
        rates,
        newestWins,
        allOutcomes,
        formats,
        failOn,
        threads,
        deadlineDays,
        criteriaFile,
        GatePolicy.defaults());
  }

  public CheckOptions {
    // Absent from the record of a run that an older program began.
    overrides = overrides == null ? List.of() : List.copyOf(overrides);
    personvern = personvern == null ? GatePolicy.defaults() : personvern;
    form = form == null ? ReportForm.usual() : form;
    exports = exports.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    only = List.copyOf(only);
    formats = List.copyOf(formats);
  }

  /** How many days ahead limits that are about to be broken are listed. */
  public int daysOfWarning() {
    return deadlineDays == null ? CaseChecker.DEADLINE_DAYS : deadlineDays;
  }

  /**
   * As a run that is done keeps them: nobody reads the exports again, and who is named is masked.
   */
  CheckOptions masked() {
    List<Path> shown = exports.stream().map(path -> Path.of(Gate.shown(path.toString()))).toList();
    return copy(shown, only, theme, overrides, rates, criteriaFile);
  }

  /**
   * As a run keeps them whose folder is to be shared: paths, names of files and reasons are written
   * by people, and may name someone.
   */
  CheckOptions toShare() {
    List<ParameterOverride> silent =
        overrides.stream()
            .map(
                one ->
                    new ParameterOverride(
                        one.criterion(), one.parameter(), one.value(), one.from(), ""))
            .toList();
    return copy(List.of(), only, theme, silent, null, null);
  }

  /** The same with the criteria and values of a criteria file. */
  public CheckOptions with(CriteriaFile file) {
    return copy(exports, file.criteria(), file.theme(), file.overrides(), rates, file.used());
  }

  /** The same with the report in another form. */
  public CheckOptions as(ReportForm other) {
    return new CheckOptions(
        exports,
        from,
        to,
        asOf,
        only,
        theme,
        overrides,
        rates,
        newestWins,
        allOutcomes,
        formats,
        failOn,
        threads,
        deadlineDays,
        criteriaFile,
        personvern,
        other);
  }

  private CheckOptions copy(
      List<Path> newExports,
      List<String> newOnly,
      @Nullable String newTheme,
      List<ParameterOverride> newOverrides,
      @Nullable LocalRates newRates,
      @Nullable UsedFile newCriteriaFile) {
    return new CheckOptions(
        newExports,
        from,
        to,
        asOf,
        newOnly,
        newTheme,
        newOverrides,
        newRates,
        newestWins,
        allOutcomes,
        formats,
        failOn,
        threads,
        deadlineDays,
        newCriteriaFile,
        personvern,
        form);
  }
}
