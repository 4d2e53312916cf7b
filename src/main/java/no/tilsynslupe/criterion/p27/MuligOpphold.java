package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Opphold;
import no.tilsynslupe.sak.Sak;

/**
 * The stays that make one run if every uncertain end is as late, and every uncertain row as much a
 * § 27 stay, as it could be. What they make under an assumption is worked out in {@link #judge}.
 *
 * <p>Source: the criteria catalogue, § 27.
 *
 * @param widest the stays in order of start
 * @param sak the case they are of
 */
record MuligOpphold(Opphold widest, Sak sak) {

  /** Later than any date of the format, and far enough from the end of time to add days to. */
  private static final LocalDate OPEN = LocalDate.of(9999, 1, 1);

  /** Judges one run of stays. */
  interface RunTest {
    Ruling of(VurdertOpphold run);
  }

  static List<MuligOpphold> of(Sak sak, RuleParameters parameters) {
    List<Botilbud> stays = Enkeltopphold.alle(sak).stream().map(Enkeltopphold::rad).toList();
    int gap = gap(sak, parameters);
    return Opphold.slaSammen(stays, gap, stay -> stay.til().optional().orElse(OPEN)).stream()
        .map(run -> new MuligOpphold(run, sak))
        .toList();
  }

  UnitRef ref() {
    return new UnitRef(UnitKind.OPPHOLD, widest.forste().oppholdId());
  }

  /**
   * Judges the runs that the stays make, and gives the gravest answer. A run that holds rows which
   * may have been let on a contract is judged with and without them.
   */
  Ruling judge(Inquiry ask, RunTest test) {
    List<Botilbud> stays = countedStays(ask);
    if (stays.isEmpty()) {
      return Ruling.ikkeAktuelt(VurdertOpphold.lastSeen(widest.fra(), ask));
    }
    OppholdsSlutt ends = ends(stays, ask);
    List<Botilbud> certain = stays.stream().filter(s -> !maybeLet(s)).toList();
    List<Ruling> rulings = new ArrayList<>(judge(stays, ends, ask, test));
    if (certain.size() < stays.size()) {
      judge(certain, ends, ask, test).stream()
          .filter(ruling -> ruling.code() == OutcomeCode.AVVIK)
          .forEach(rulings::add);
    }
    List<Ruling> inPeriod =
        rulings.stream().filter(ruling -> ask.periode().contains(ruling.dato())).toList();
    return Ruling.worst(inPeriod.isEmpty() ? rulings : inPeriod);
  }

  /**
   * The runs that the stays make and that go on, as the inquiry assumes them to be: rows that may
   * have been let on a contract are all counted, or none.
   */
  List<VurdertOpphold> running(LocalDate day, Inquiry ask) {
    // Most have ended: then nothing has to be asked.
    if (widest.stays().stream().allMatch(stay -> endedBy(stay, day))) {
      return List.of();
    }
    List<Botilbud> stays = countedStays(ask);
    Optional<Botilbud> maybeLet = stays.stream().filter(this::maybeLet).findFirst();
    if (maybeLet.isPresent() && ask.assume(contractMissing(maybeLet.get()))) {
      stays = stays.stream().filter(stay -> !maybeLet(stay)).toList();
    }
    OppholdsSlutt ends = ends(stays, ask);
    return Opphold.slaSammen(stays, gap(sak, ask.parameters()), ends::day).stream()
        .map(run -> VurdertOpphold.of(run, ends, false))
        .filter(run -> run.running() && !run.fra().isAfter(day))
        .toList();
  }

  private static boolean endedBy(Botilbud stay, LocalDate day) {
    return stay.til().optional().map(end -> !end.isAfter(day)).orElse(false);
  }

  private List<Ruling> judge(List<Botilbud> stays, OppholdsSlutt ends, Inquiry ask, RunTest test) {
    return Opphold.slaSammen(stays, gap(sak, ask.parameters()), ends::day).stream()
        .map(
            run ->
                test.of(
                    VurdertOpphold.of(run, ends, run.stays().stream().anyMatch(this::maybeLet))))
        .toList();
  }

  static int gap(Sak sak, RuleParameters parameters) {
    return parameters.number("dager_mellom", sak.uttrekkDato());
  }

  /**
   * The rows that are § 27 stays. All rows of unknown kind are taken alike: none of them left out
   * makes the longest run that could be, all of them the shortest.
   */
  private List<Botilbud> countedStays(Inquiry ask) {
    Optional<Botilbud> unknown =
        widest.stays().stream().filter(stay -> stay.type().isUnknown()).findFirst();
    if (unknown.isEmpty() || !ask.assume(typeMissing(unknown.get()))) {
      return widest.stays();
    }
    return widest.stays().stream().filter(stay -> !stay.type().isUnknown()).toList();
  }

  /**
   * The ends of the stays. All uncertain ones are taken alike, at their earliest (the first day) or
   * their latest (the day the data were taken).
   */
  private OppholdsSlutt ends(List<Botilbud> stays, Inquiry ask) {
    Set<String> lost =
        stays.stream()
            .filter(this::endLost)
            .map(Botilbud::oppholdId)
            .collect(Collectors.toUnmodifiableSet());
    Optional<MissingFact> missing =
        stays.stream()
            .filter(stay -> lost.contains(stay.oppholdId()) || stay.til().isUnknown())
            .map(this::endMissing)
            .findFirst();
    boolean earliest = missing.isPresent() && ask.assume(missing.get());
    return new OppholdsSlutt(ask.today(), lost, earliest);
  }

  /** What makes it uncertain which stays the run holds; empty when nothing does. */
  Optional<MissingFact> usikker() {
    for (Botilbud stay : widest.stays()) {
      if (stay.type().isUnknown()) {
        return Optional.of(typeMissing(stay));
      }
      if (enkelt(stay).endUncertain()) {
        return Optional.of(endMissing(stay));
      }
    }
    return Optional.empty();
  }

  /** The runs that the stays make if every uncertain one is as short as it could be. */
  List<Opphold> korteste(int gap) {
    List<Botilbud> certain =
        widest.stays().stream().filter(stay -> !stay.type().isUnknown()).toList();
    return Opphold.slaSammen(
        certain,
        gap,
        stay -> enkelt(stay).endUncertain() ? stay.fra() : stay.til().optional().orElse(OPEN));
  }

  private boolean maybeLet(Botilbud stay) {
    return enkelt(stay).maybeLet();
  }

  private boolean endLost(Botilbud stay) {
    return enkelt(stay).endLost();
  }

  private MissingFact endMissing(Botilbud stay) {
    return enkelt(stay).endMissing();
  }

  private Enkeltopphold enkelt(Botilbud stay) {
    return new Enkeltopphold(stay, sak);
  }

  private static MissingFact typeMissing(Botilbud stay) {
    return MissingFact.of(stay.felt("type"), stay.type());
  }

  private static MissingFact contractMissing(Botilbud stay) {
    return MissingFact.of(stay.felt("leiekontrakt"), stay.leiekontrakt());
  }
}
