package no.tilsynslupe.job.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What a job file says, checked: ids, themes, parameters and formats in it exist. Nothing of the
 * outside world is looked at: whether the input is there is found out when the job runs.
 *
 * @param path the file, absolute
 * @param name the job's name: the file's without {@code .yaml}; safe as a folder name
 * @param sha256 fingerprint of the file, in hex
 * @param description what the job is for; empty when not told
 * @param input patterns of the exports, relative to the file's own folder; empty only for a job
 *     with an inbox
 * @param asOf the day the export was taken; null: as the export says
 * @param criteria ids; empty: all
 * @param theme null: all
 * @param criteriaFile where the criteria, theme and overrides are from; null: the job file itself
 * @param rates file of the installation's own guiding rates, absolute; null: none
 * @param formats as {@code --formats}; empty: all
 * @param failOn the mildest outcome that makes {@code run} end with code 1; null: none does
 * @param threads null: as many as the machine has cores
 * @param deadlineDays how many days ahead limits about to be broken are listed; null: 30
 * @param databaseKey file with the key that the run's database is encrypted with, absolute; null:
 *     not encrypted
 * @param keepDays runs of this job that are older are removed after each finished one; null: never
 * @param personvern what the gate of privacy does with each kind of identity
 * @param form language, audience and editions of the report
 */
public record JobFile(
    Path path,
    String name,
    String sha256,
    String description,
    List<String> input,
    JobPeriod period,
    @Nullable LocalDate asOf,
    List<String> criteria,
    @Nullable String theme,
    List<ParameterOverride> overrides,
    @Nullable UsedFile criteriaFile,
    @Nullable Path rates,
    List<String> formats,
    boolean allOutcomes,
    boolean newestWins,
    @Nullable OutcomeCode failOn,
    @Nullable Integer threads,
    @Nullable Integer deadlineDays,
    @Nullable Path databaseKey,
    @Nullable Integer keepDays,
    GatePolicy personvern,
    ReportForm form,
    JobTrigger trigger) {

  public JobFile {
    input = List.copyOf(input);
    criteria = List.copyOf(criteria);
    overrides = List.copyOf(overrides);
    formats = List.copyOf(formats);
  }

  /** The same job with its report in another language. */
  public JobFile in(Language language) {
    return new JobFile(
        path,
        name,
        sha256,
        description,
        input,
        period,
        asOf,
        criteria,
        theme,
        overrides,
        criteriaFile,
        rates,
        formats,
        allOutcomes,
        newestWins,
        failOn,
        threads,
        deadlineDays,
        databaseKey,
        keepDays,
        personvern,
        form.in(language),
        trigger);
  }

  /**
   * Reads a job file.
   *
   * @throws UserError with a line for each mistake in it, or of kind PRIVACY_GATE when a text in it
   *     holds an identity number
   */
  public static JobFile read(Path file) throws IOException {
    return new JobFileReader(file).read();
  }
}
