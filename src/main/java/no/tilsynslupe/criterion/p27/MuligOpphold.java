package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Botilbudstype;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Opphold;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

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

  private static final Set<Botilbudstype> NOT_SECTION_27 =
      Collections.unmodifiableSet(EnumSet.of(Botilbudstype.NATTHJEM, Botilbudstype.KRISESENTER));

  private static final Set<Botilbudstype> OFTEN_LET =
      Collections.unmodifiableSet(
          EnumSet.of(
              Botilbudstype.LEILIGHET, Botilbudstype.KOMMUNAL_BOLIG, Botilbudstype.PRIVAT_ROM));

  /** Later than any date of the format, and far enough from the end of time to add days to. */
  private static final LocalDate OPEN = LocalDate.of(9999, 1, 1);

  /** Judges one run of stays. */
  interface RunTest {
    Ruling of(VurdertOpphold run);
  }

  static List<MuligOpphold> of(Sak sak, RuleParameters parameters) {
    List<Botilbud> stays = sak.botilbud().stream().filter(s -> !certainlyLeftOut(s)).toList();
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
    Optional<Botilbud> maybeLet = stays.stream().filter(MuligOpphold::maybeLet).findFirst();
    if (maybeLet.isPresent()
        && ask.assume(missing(maybeLet.get().leiekontrakt(), contract(maybeLet.get())))) {
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
                    VurdertOpphold.of(
                        run, ends, run.stays().stream().anyMatch(MuligOpphold::maybeLet))))
        .toList();
  }

  private static int gap(Sak sak, RuleParameters parameters) {
    return parameters.number("dager_mellom", sak.uttrekkDato());
  }

  private static boolean certainlyLeftOut(Botilbud stay) {
    return stay.leiekontrakt().is(true)
        || stay.type().optional().map(NOT_SECTION_27::contains).orElse(false);
  }

  /** A kind that is often let on a tenancy contract, and nothing known of a contract. */
  private static boolean maybeLet(Botilbud stay) {
    return stay.leiekontrakt().isUnknown()
        && stay.type().optional().map(OFTEN_LET::contains).orElse(true);
  }

  /**
   * The rows that are § 27 stays. All rows of unknown kind are taken alike: none of them left out
   * makes the longest run that could be, all of them the shortest.
   */
  private List<Botilbud> countedStays(Inquiry ask) {
    Optional<Botilbud> unknown =
        widest.stays().stream().filter(stay -> stay.type().isUnknown()).findFirst();
    if (unknown.isEmpty() || !ask.assume(missing(unknown.get().type(), type(unknown.get())))) {
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

  /** Open, though another row of the case follows: its end was probably never recorded. */
  private boolean endLost(Botilbud stay) {
    return stay.til().equals(Fact.blank())
        && sak.botilbud().stream().anyMatch(other -> other.fra().isAfter(stay.fra()));
  }

  private MissingFact endMissing(Botilbud stay) {
    Felt felt = VurdertOpphold.felt(stay, "til");
    return stay.til().isUnknown()
        ? missing(stay.til(), felt)
        : MissingFact.at(felt, Why.SLUTTDATO_USIKKER);
  }

  private static Felt type(Botilbud stay) {
    return new Felt(Tabell.BOTILBUD, stay.kilde(), "type");
  }

  private static Felt contract(Botilbud stay) {
    return new Felt(Tabell.BOTILBUD, stay.kilde(), "leiekontrakt");
  }

  private static MissingFact missing(Fact<?> fact, Felt felt) {
    return MissingFact.at(
        felt, fact instanceof Fact.NotInDelivery ? Why.KOLONNE_MANGLER : Why.IKKE_REGISTRERT);
  }
}
