package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.report.model.Sampling;

/** What a run was, without the names and sums of the files it read. */
final class SharedRun {

  private SharedRun() {}

  static RunInfo of(RunInfo run, SmallOffices offices) {
    return new RunInfo(
        run.programVersjon(),
        run.katalog(),
        run.regelsett(),
        run.periode(),
        run.uttrekkDato(),
        run.utledet(),
        run.leveranser().stream().map(SharedRun::withoutName).toList(),
        sampling(run, offices),
        run.saker(),
        parameters(run),
        run.overstyringer(),
        run.satser(),
        run.periodehull(),
        List.of(),
        run.fristDager());
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
