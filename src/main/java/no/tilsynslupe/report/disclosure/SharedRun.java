package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.Rounding;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.report.model.Sampling;
import org.jspecify.annotations.Nullable;

/** What a run was, without the names and sums of the files it read. */
final class SharedRun {

  private SharedRun() {}

  static RunInfo of(RunInfo run, SmallOffices offices, Prose prose) {
    return new RunInfo(
        run.programVersjon(),
        run.katalog(),
        run.regelsett(),
        run.periode(),
        run.uttrekkDato(),
        run.utledet(),
        run.leveranser().stream().map(SharedRun::withoutName).toList(),
        sampling(run, offices),
        Rounding.of(run.saker()),
        parameters(run),
        run.overstyringer().stream().map(one -> withoutReason(one, prose)).toList(),
        withoutName(run.satser(), prose),
        null,
        List.of(),
        run.fristDager());
  }

  /** Reasons are written by people, and may tell of others. */
  private static AppliedOverride withoutReason(AppliedOverride applied, Prose prose) {
    ParameterOverride given = applied.override();
    return new AppliedOverride(
        new ParameterOverride(
            given.criterion(),
            given.parameter(),
            given.value(),
            given.from(),
            prose.say("begrunnelse")),
        applied.parameter());
  }

  private static @Nullable LocalRates withoutName(@Nullable LocalRates rates, Prose prose) {
    return rates == null
        ? null
        : new LocalRates(prose.say("egne-satser"), rates.sha256(), rates.rates());
  }

  private static Delivery withoutName(Delivery delivery) {
    return new Delivery(
        "",
        delivery.kommune(),
        delivery.kommuneNavn(),
        delivery.periodeFra(),
        delivery.periodeTil(),
        delivery.uttrekkDato(),
        delivery.kildesystem(),
        delivery.format(),
        delivery.begrensning());
  }

  private static SortedMap<String, String> parameters(RunInfo run) {
    SortedMap<String, String> parameters = new TreeMap<>(run.parametere());
    parameters.remove(RunInfo.CRITERIA_FILE);
    return parameters;
  }

  /** Without «20 av 412»: it says how many persons an office has. */
  private static SortedMap<Office, Sampling> sampling(RunInfo run, SmallOffices offices) {
    SortedMap<Office, Sampling> sampling = new TreeMap<>();
    run.utvalg()
        .forEach(
            (office, one) ->
                sampling.merge(
                    offices.of(office),
                    new Sampling(one.kind(), ""),
                    (first, other) ->
                        first.kind() == other.kind()
                            ? first
                            : first.allowsIntervals() && other.allowsIntervals()
                                ? Sampling.UNKNOWN
                                : new Sampling(Sampling.Kind.SKJONN, "")));
    return sampling;
  }
}
