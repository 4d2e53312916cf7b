package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Sak;
import org.jspecify.annotations.Nullable;

/** Counselling that was agreed beforehand, and counselling of which that isn't recorded. */
final class PlanlagtRadgivning {

  private static final PerCase<PlanlagtRadgivning> INDEX = new PerCase<>(PlanlagtRadgivning::new);

  /** The first event of each day. */
  private final NavigableMap<LocalDate, Hendelse> planned = new TreeMap<>();

  private final NavigableMap<LocalDate, Hendelse> unclear = new TreeMap<>();

  private PlanlagtRadgivning(Sak sak) {
    for (Hendelse event : sak.oppfolging()) {
      if (Journalsok.RADGIVNING.contains(event.type())) {
        if (!(event.planlagt() instanceof Fact.Known<Boolean> known)) {
          unclear.putIfAbsent(event.dato(), event);
        } else if (known.value()) {
          planned.putIfAbsent(event.dato(), event);
        }
      }
    }
  }

  /** The first between two days, known to be planned; else the first that may be. */
  static Optional<Hendelse> forste(Sak sak, LocalDate fra, LocalDate til) {
    PlanlagtRadgivning index = INDEX.of(sak);
    Optional<Hendelse> known = first(index.planned, fra, til);
    return known.isPresent() ? known : first(index.unclear, fra, til);
  }

  /**
   * Whether there was one between two days, known or assumed.
   *
   * @param dekket the days that the data must cover for an absence to be known
   */
  static boolean finnes(Inquiry ask, LocalDate fra, LocalDate til, Journalsok dekket) {
    PlanlagtRadgivning index = INDEX.of(ask.sak());
    if (first(index.planned, fra, til).isPresent()) {
      return true;
    }
    // One question for all of them: one planned event is enough.
    Optional<Hendelse> maybe = first(index.unclear, fra, til);
    if (maybe.isPresent() && ask.assume(missing(maybe.get()))) {
      return true;
    }
    return !dekket.fravaer(ask);
  }

  private static MissingFact missing(Hendelse event) {
    return MissingFact.of(event.felt("planlagt"), event.planlagt());
  }

  private static Optional<Hendelse> first(
      NavigableMap<LocalDate, Hendelse> events, LocalDate fra, LocalDate til) {
    Map.@Nullable Entry<LocalDate, Hendelse> first = events.ceilingEntry(fra);
    return first == null || first.getKey().isAfter(til)
        ? Optional.empty()
        : Optional.of(first.getValue());
  }
}
