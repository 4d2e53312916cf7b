package no.tilsynslupe.criterion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * The rule for unknown facts where the delivery says nothing of the legal basis: a decision that a
 * criterion is not asked of as it stands may rest on a section that it is asked of. The case is
 * tried with each section that says who a criterion applies to; where the purpose isn't in the
 * delivery either, with each purpose that does. Source: the case export format, "What an empty
 * place means".
 */
final class UkjentHjemmel {
  private static final List<Hjemmel> SECTIONS =
      List.of(Hjemmel.parse("18"), Hjemmel.parse("19"), Hjemmel.parse("17"), Hjemmel.parse("20"));

  private static final List<Formal> PURPOSES =
      List.of(Formal.LIVSOPPHOLD, Formal.INNBO, Formal.GJELD_TAP, Formal.REST);

  /** Empty for nearly every case: its decisions say what they rest on. */
  private static final PerCase<List<Sak>> POSSIBLE = new PerCase<>(UkjentHjemmel::possible);

  /** The lines that say nothing, by the ids of units: of a line, or of its decision. */
  private static final PerCase<Map<String, Vedtakslinje>> UNKNOWN =
      new PerCase<>(UkjentHjemmel::unknown);

  private UkjentHjemmel() {}

  /**
   * The units of table vedtak that are UAVKLART for want of the legal basis, should they not be in
   * the population as they stand.
   */
  static <U> Map<UnitRef, Evaluator.Placed> undecided(
      CaseCriterion<U> criterion, Evaluator evaluator, Tabell unitsFrom, Sak sak) {
    if (unitsFrom != Tabell.VEDTAK) {
      return Map.of();
    }
    Map<UnitRef, Evaluator.Placed> undecided = new HashMap<>();
    for (Sak possible : POSSIBLE.of(sak)) {
      for (U unit : criterion.units(possible, evaluator.parameters())) {
        UnitRef ref = criterion.ref(unit);
        if (!undecided.containsKey(ref)) {
          evaluator
              .evaluate(criterion, unit, evaluator.inquiry(possible))
              .flatMap(placed -> missing(placed, ref, sak))
              .ifPresent(placed -> undecided.put(ref, placed));
        }
      }
    }
    return undecided;
  }

  /** Empty unless the unit would be more than OK. */
  private static Optional<Evaluator.Placed> missing(Evaluator.Placed placed, UnitRef ref, Sak sak) {
    TreeSet<MissingFact> missing = new TreeSet<>();
    if (placed.outcome() instanceof Outcome.Uavklart unknown) {
      missing.addAll(unknown.missing());
    } else if (!(placed.outcome() instanceof Outcome.Finding)) {
      return Optional.empty();
    }
    Vedtakslinje line = UNKNOWN.of(sak).get(ref.id());
    if (line == null) {
      return Optional.empty();
    }
    missing.add(MissingFact.at(line.felt("hjemmel"), Why.KOLONNE_MANGLER));
    if (purposeUnknown(line)) {
      missing.add(MissingFact.at(line.felt("formal"), Why.KOLONNE_MANGLER));
    }
    Outcome outcome = new Outcome.Uavklart(List.copyOf(missing));
    return Optional.of(new Evaluator.Placed(outcome, placed.dato(), Optional.empty()));
  }

  private static Map<String, Vedtakslinje> unknown(Sak sak) {
    Map<String, Vedtakslinje> lines = new HashMap<>();
    for (Vedtakslinje line : sak.vedtak()) {
      if (line.hjemmel().ukjent()) {
        lines.putIfAbsent(line.vedtakId(), line);
        lines.putIfAbsent(line.vedtakId() + "/" + line.linje(), line);
      }
    }
    return lines;
  }

  private static List<Sak> possible(Sak sak) {
    List<Sak> all = new ArrayList<>();
    if (sak.vedtak().stream().anyMatch(line -> line.hjemmel().ukjent())) {
      boolean purposes =
          sak.vedtak().stream().anyMatch(line -> line.hjemmel().ukjent() && purposeUnknown(line));
      for (Hjemmel section : SECTIONS) {
        for (Formal purpose : purposes ? PURPOSES : PURPOSES.subList(0, 1)) {
          all.add(sak.medVedtak(with(sak.vedtak(), section, purpose)));
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<Vedtakslinje> with(
      List<Vedtakslinje> lines, Hjemmel section, Formal purpose) {
    return lines.stream()
        .map(
            line ->
                line.hjemmel().ukjent()
                    ? line.med(
                        section, purposeUnknown(line) ? Fact.known(purpose) : line.formalKode())
                    : line)
        .toList();
  }

  private static boolean purposeUnknown(Vedtakslinje line) {
    return line.formal() instanceof Fact.NotInDelivery
        && line.formalKode() instanceof Fact.NotInDelivery;
  }
}
