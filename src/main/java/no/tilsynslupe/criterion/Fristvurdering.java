package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Sak;
import org.jspecify.annotations.Nullable;

/**
 * The limit that a unit is about to break, whatever its unknown facts could be: as {@link
 * Evaluator} is for findings. Where some of the possible values give a limit and others don't, or
 * an absence is only partly known, it is shown all the same, as uncertain: a warning too many costs
 * a look, one too few a breach.
 *
 * @param frist the soonest of the limits it may have
 * @param mangler the facts that leave it uncertain
 * @param forbehold the absence that is only partly known; empty when none is
 * @param sikker it is certain that the limit will be broken if nothing happens
 */
record Fristvurdering(
    LocalDate frist, List<MissingFact> mangler, Optional<Forbehold> forbehold, boolean sikker) {

  Fristvurdering {
    mangler = List.copyOf(mangler);
  }

  /** Empty when the unit has no limit in the days that are looked at. */
  static <U> Optional<Fristvurdering> av(
      Fristkriterium<U> criterion,
      U unit,
      Fristkriterium.Vindu naa,
      Sak sak,
      RunSettings settings,
      RuleParameters parameters) {
    Inquiry ask = new Inquiry(sak, settings, parameters, List.of());
    Optional<LocalDate> limit = soon(criterion.frist(unit, naa, ask), naa);
    if (ask.options().isEmpty()) {
      return limit.map(
          day ->
              new Fristvurdering(
                  day, List.of(), ask.caps().stream().findFirst(), ask.caps().isEmpty()));
    }
    Answers answers = new Answers();
    answers.add(limit, ask);
    List<Integer> script = Evaluator.next(List.of(), ask.options());
    while (!script.isEmpty() && answers.tried < Evaluator.MOST_BRANCHES) {
      Inquiry again = new Inquiry(sak, settings, parameters, script);
      answers.add(soon(criterion.frist(unit, naa, again), naa), again);
      script = Evaluator.next(script, again.options());
    }
    return answers.sum();
  }

  private static Optional<LocalDate> soon(Optional<LocalDate> limit, Fristkriterium.Vindu naa) {
    return limit.filter(naa::contains);
  }

  /** What the possible values gave. */
  private static final class Answers {
    private final Set<Optional<LocalDate>> limits = new HashSet<>();
    private final Set<MissingFact> assumed = new TreeSet<>();
    private final List<Forbehold> caps = new ArrayList<>();
    private @Nullable LocalDate soonest;
    private int tried;

    void add(Optional<LocalDate> limit, Inquiry ask) {
      tried++;
      limits.add(limit);
      assumed.addAll(ask.assumed());
      if (limit.isPresent()) {
        LocalDate day = limit.get();
        caps.addAll(ask.caps());
        soonest = soonest == null || day.isBefore(soonest) ? day : soonest;
      }
    }

    Optional<Fristvurdering> sum() {
      @Nullable LocalDate day = soonest;
      if (day == null) {
        return Optional.empty();
      }
      boolean one = limits.size() == 1;
      return Optional.of(
          new Fristvurdering(
              day,
              one ? List.of() : List.copyOf(assumed),
              caps.stream().findFirst(),
              one && caps.isEmpty()));
    }
  }
}
