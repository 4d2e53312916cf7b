package no.tilsynslupe.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.reference.Reference;
import no.tilsynslupe.intake.DeliveryReport;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.job.file.UsedFile;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.PeriodGap;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** What a run is about, from what was asked for and what the deliveries say. */
final class RunFacts {
  private final RunRecord record;
  private final List<AppliedOverride> overrides;
  private final IntakeResult intake;

  /**
   * @param overrides what of the criteria's parameters differs from the catalogue's
   */
  RunFacts(RunRecord record, List<AppliedOverride> overrides, IntakeResult intake) {
    this.record = record;
    this.overrides = overrides;
    this.intake = intake;
  }

  /** The period asked for; an end that wasn't asked for is the deliveries'. */
  RunSettings settings() {
    CheckOptions asked = record.parametre();
    Periode delivered = intake.period();
    LocalDate from = asked.from() == null ? delivered.fra() : asked.from();
    LocalDate to = asked.to() == null ? delivered.til() : asked.to();
    if (to.isBefore(from)) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          JobTexts.ERRORS.say(
              "perioden_snudd",
              "til",
              to,
              "fra",
              from,
              "levert_fra",
              delivered.fra(),
              "levert_til",
              delivered.til(),
              "hva",
              JobTexts.ERRORS.say(record.jobb() == null ? "from_eller_to" : "period_i_jobbfilen")));
    }
    return new RunSettings(new Periode(from, to), asked.asOf(), Reference.with(asked.rates()));
  }

  /** How the cases of each office were chosen; where deliveries differ, the weakest counts. */
  SortedMap<Office, Sampling> sampling() {
    SortedMap<Office, Sampling> byOffice = new TreeMap<>();
    for (DeliveryReport delivery : intake.deliveries()) {
      Sampling sampling = DeliveryFacts.sampling(delivery);
      for (Office office : DeliveryFacts.offices(delivery)) {
        byOffice.merge(office, sampling, (a, b) -> a.allowsIntervals() ? b : a);
      }
    }
    return byOffice;
  }

  /**
   * @param cases number of cases judged
   */
  RunInfo info(long cases) {
    CheckOptions asked = record.parametre();
    @Nullable LocalDate asOf = asked.asOf();
    return new RunInfo(
        record.program(),
        CriterionSpec.KATALOG,
        record.regelsett(),
        settings().periode(),
        asOf == null ? intake.exportDate() : asOf,
        inferred(),
        intake.deliveries().stream().map(DeliveryFacts::of).toList(),
        sampling(),
        cases,
        parameters(),
        overrides,
        asked.rates(),
        periodGap(),
        record.filer(),
        asked.daysOfWarning());
  }

  /** What to say to whoever started the run, beside the figures. */
  List<String> remarks() {
    @Nullable PeriodGap gap = periodGap();
    return gap == null ? List.of() : List.of(gap.sentence(Language.current()));
  }

  private @Nullable PeriodGap periodGap() {
    return new DeliveredDays(intake.deliveries()).missing(settings().periode());
  }

  private List<String> inferred() {
    CheckOptions asked = record.parametre();
    List<String> inferred = new ArrayList<>();
    boolean periodStated =
        (asked.from() != null && asked.to() != null)
            || intake.deliveries().stream().allMatch(delivery -> delivery.periode() != null);
    if (!periodStated) {
      inferred.add(JobTexts.REMARKS.say("perioden"));
    }
    if (intake.exportDateInferred() && asked.asOf() == null) {
      inferred.add(JobTexts.REMARKS.say("uttrekksdatoen"));
    }
    return inferred;
  }

  /** What was asked for beside the exports, by the name of the option. */
  private SortedMap<String, String> parameters() {
    CheckOptions asked = record.parametre();
    SortedMap<String, String> parameters = new TreeMap<>();
    put(parameters, "from", asked.from());
    put(parameters, "to", asked.to());
    put(parameters, "as-of", asked.asOf());
    put(parameters, "theme", asked.theme());
    put(parameters, "only", asked.only().isEmpty() ? null : String.join(",", asked.only()));
    put(parameters, RunInfo.CRITERIA_FILE, criteriaFile(asked.criteriaFile()));
    put(parameters, "newest-wins", asked.newestWins() ? JobTexts.REMARKS.say("ja") : null);
    put(parameters, "deadline-days", asked.deadlineDays());
    put(parameters, "personvern", asked.personvern().words());
    put(parameters, "all-outcomes", asked.allOutcomes() ? JobTexts.REMARKS.say("ja") : null);
    return parameters;
  }

  private static @Nullable String criteriaFile(@Nullable UsedFile file) {
    return file == null
        ? null
        : JobTexts.REMARKS.say("kriteriefil", "navn", file.navn(), "sum", file.sha256());
  }

  private static void put(
      SortedMap<String, String> parameters, String name, @Nullable Object value) {
    if (value instanceof LocalDate date) {
      parameters.put(name, Language.current().forms().date(date));
    } else if (value != null) {
      parameters.put(name, value.toString());
    }
  }
}
