package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.OfficeCriterion;
import no.tilsynslupe.criterion.Possibility;
import no.tilsynslupe.criterion.Possibility.Certainty;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.notion.MissingKey;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Sak;

/**
 * Participants among participants and candidates, office by office: under the lower funnel limit of
 * the run's own coverage is worth a look. Where it is uncertain who is what, both extremes are
 * judged.
 */
public final class P29Dekning implements OfficeCriterion {

  private static final String ID = "P29-DEKNING";

  /** Keys of the observations: persons of each kind. */
  private static final String PARTICIPANT = "deltaker";

  private static final String CANDIDATE = "kandidat";
  private static final String MAYBE_CANDIDATE = "usikker";
  private static final String MAYBE_PARTICIPANT = "usikker_deltaker";

  /** Missing facts behind the uncertain ones, in the second key. */
  private static final String MISSING = "mangler";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void observe(
      Sak sak, RunSettings settings, RuleParameters parameters, ObservationSink sink) {
    LocalDate day = settings.periode().til();
    Office office = new Office(sak.key().kommune(), sak.hode().kontor());
    Possibility participant =
        Possibility.of(sak, settings, parameters, ask -> Program.deltar(day, ask));
    Possibility candidate =
        Possibility.of(sak, settings, parameters, ask -> KvpKandidat.on(day, ask));
    count(sink, office, PARTICIPANT, participant.certainty() == Certainty.YES);
    count(sink, office, MAYBE_PARTICIPANT, participant.certainty() == Certainty.UNCERTAIN);
    count(sink, office, CANDIDATE, candidate.certainty() == Certainty.YES);
    count(sink, office, MAYBE_CANDIDATE, candidate.certainty() == Certainty.UNCERTAIN);
    for (Possibility possibility : List.of(participant, candidate)) {
      for (MissingFact fact : possibility.missing()) {
        sink.observe(new Observation(ID, office, MISSING, MissingKey.write(fact)), 1);
      }
    }
  }

  /** Counts of nought are kept, so that every office of the run is known. */
  private static void count(ObservationSink sink, Office office, String key, boolean yes) {
    sink.observe(new Observation(ID, office, key, ""), yes ? 1 : 0);
  }

  @Override
  public List<OfficeRuling> conclude(
      Counted counted, RunSettings settings, RuleParameters parameters) {
    LocalDate day = settings.periode().til();
    SortedMap<Observation, Long> seen = own(counted.tallies());
    Map<Office, Dekningstall> counts = counts(seen, Set.copyOf(counted.offices()));
    if (counts.size() < parameters.number("kontorer", day)) {
      return List.of();
    }
    Dekningstall run = counts.values().stream().reduce(Dekningstall.NONE, Dekningstall::plus);
    List<OfficeRuling> rulings = new ArrayList<>();
    counts.forEach(
        (office, count) ->
            judge(count, run, parameters.number("personer", day))
                .map(code -> ruling(code, office, count, run, seen.keySet(), day))
                .ifPresent(ruling -> rulings.add(new OfficeRuling(office, ruling))));
    return List.copyOf(rulings);
  }

  /** What was counted for this criterion, sorted. */
  private static SortedMap<Observation, Long> own(Tallies tallies) {
    SortedMap<Observation, Long> own = new TreeMap<>();
    tallies.forEachObservation(
        (seen, n) -> {
          if (seen.tema().equals(ID)) {
            own.put(seen, n);
          }
        });
    return own;
  }

  private static Map<Office, Dekningstall> counts(
      SortedMap<Observation, Long> observed, Set<Office> offices) {
    Map<Office, Dekningstall> counts = new TreeMap<>();
    observed.forEach(
        (seen, n) -> {
          if (offices.contains(seen.office())) {
            counts.merge(seen.office(), of(seen.nokkel(), n), Dekningstall::plus);
          }
        });
    return counts;
  }

  private static Dekningstall of(String key, long n) {
    return switch (key) {
      case PARTICIPANT -> new Dekningstall(n, 0, 0, 0);
      case MAYBE_PARTICIPANT -> new Dekningstall(0, n, 0, 0);
      case CANDIDATE -> new Dekningstall(0, 0, n, 0);
      case MAYBE_CANDIDATE -> new Dekningstall(0, 0, 0, n);
      default -> Dekningstall.NONE;
    };
  }

  /** The outcome, or none where the office is too small at both extremes. */
  private static Optional<OutcomeCode> judge(Dekningstall office, Dekningstall run, int least) {
    Optional<OutcomeCode> low = office.atLowest().judge(run.atLowest(), least);
    Optional<OutcomeCode> high = office.atHighest().judge(run.atHighest(), least);
    return low.equals(high) ? low : Optional.of(OutcomeCode.UAVKLART);
  }

  private static Ruling ruling(
      OutcomeCode code,
      Office office,
      Dekningstall count,
      Dekningstall run,
      Set<Observation> seen,
      LocalDate day) {
    if (code == OutcomeCode.UAVKLART) {
      return undecided(day, office, seen);
    }
    if (code == OutcomeCode.OK) {
      return Ruling.ok(day);
    }
    return Ruling.risiko(day, "under_grensen")
        .with("dag", day)
        .with("deltakere", Math.toIntExact(count.participants()))
        .with("sammen", Math.toIntExact(count.participants() + count.candidates()))
        .with("andel", count.atLowest().percent())
        .with("andel_alle", run.atLowest().percent())
        .evidence(new Evidence.Count("deltakere", count.participants()))
        .evidence(new Evidence.Count("kandidater", count.candidates()))
        .evidence(new Evidence.Count("usikre", count.maybeCandidates()))
        .ruling();
  }

  private static Ruling undecided(LocalDate day, Office office, Set<Observation> seen) {
    List<Observation> all = seen.stream().filter(one -> one.nokkel().equals(MISSING)).toList();
    List<Observation> own = all.stream().filter(one -> one.office().equals(office)).toList();
    // Where the office itself is certain, it is the others that make the comparison uncertain.
    List<MissingFact> missing =
        (own.isEmpty() ? all : own)
            .stream().map(one -> MissingKey.read(one.undernokkel())).distinct().sorted().toList();
    return Ruling.uavklart(day, missing);
  }
}
