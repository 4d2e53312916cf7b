package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.CaseUnits;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/** A case criterion made ready for a run: its units evaluated, placed and put into words. */
final class CheckedCriterion<U> {

  private final CaseCriterion<U> criterion;
  private final CriterionSpec spec;
  private final Evaluator evaluator;
  private final Phrases phrases;
  private final String language;
  private final RunSettings settings;

  CheckedCriterion(
      CaseCriterion<U> criterion,
      CriterionSpec spec,
      RunSettings settings,
      Phrases phrases,
      String language) {
    this.criterion = criterion;
    this.spec = spec;
    this.settings = settings;
    this.evaluator = new Evaluator(spec, settings);
    this.phrases = phrases;
    this.language = language;
  }

  CriterionSpec spec() {
    return spec;
  }

  /**
   * Judges the units of a case.
   *
   * @param units all of them are counted here
   * @param told those with a finding are told of here, and the rest if all are to be told of
   */
  void check(Sak sak, CaseUnits units, CaseChecker.Told which, List<Assessment> told) {
    Inquiry ask = evaluator.inquiry(sak);
    Map<UnitRef, Evaluator.Placed> undecided =
        UkjentHjemmel.undecided(criterion, evaluator, spec.unitsFrom(), sak);
    for (U unit : criterion.units(sak, evaluator.parameters())) {
      Optional<Evaluator.Placed> placed = evaluator.evaluate(criterion, unit, ask);
      // Most units leave no trace in it: the next can ask with the same.
      ask = ask.isUntouched() ? ask : evaluator.inquiry(sak);
      if (placed.isPresent()) {
        Evaluator.Placed one = placed.get();
        if (!undecided.isEmpty() && one.outcome() instanceof Outcome.IkkeAktuelt) {
          one = undecided.getOrDefault(criterion.ref(unit), one);
        }
        Outcome outcome = one.outcome();
        units.add(spec.id(), one.dato(), outcome);
        if (which == CaseChecker.Told.ALL || outcome instanceof Outcome.Finding) {
          told.add(assessment(sak, units.office(), unit, one));
        }
      }
    }
  }

  /**
   * Lists the open units of a case that will break a limit in time.
   *
   * @param days how many days from the day the data were taken are soon
   */
  void warn(Sak sak, Office office, int days, List<Frist> frister) {
    if (!(criterion instanceof Fristkriterium<U> limited)) {
      return;
    }
    LocalDate today = settings.today(sak);
    Fristkriterium.Vindu soon = new Fristkriterium.Vindu(today, today.plusDays(days));
    for (U unit : criterion.units(sak, evaluator.parameters())) {
      Optional<Fristvurdering> limit =
          Fristvurdering.av(limited, unit, soon, sak, settings, evaluator.parameters());
      if (limit.isPresent()) {
        frister.add(frist(sak, office, unit, today, limit.get()));
      }
    }
  }

  private Frist frist(Sak sak, Office office, U unit, LocalDate today, Fristvurdering limit) {
    return new Frist(
        office,
        sak.hode().team().optional().orElse(""),
        sak.key().sakId(),
        criterion.ref(unit),
        spec.id(),
        limit.frist(),
        Math.toIntExact(ChronoUnit.DAYS.between(today, limit.frist())),
        limit.sikker() ? "" : phrases.uncertain(limit.mangler(), limit.forbehold()));
  }

  private Assessment assessment(Sak sak, Office office, U unit, Evaluator.Placed placed) {
    return new Assessment(
        spec.id(),
        CriterionSpec.KATALOG,
        office,
        sak.key().sakId(),
        criterion.ref(unit),
        placed.dato(),
        placed.outcome(),
        spec.hjemmel(),
        text(spec, placed.outcome(), placed.cap(), phrases, language));
  }

  static String text(
      CriterionSpec spec,
      Outcome outcome,
      Optional<Forbehold> cap,
      Phrases phrases,
      String language) {
    if (outcome instanceof Outcome.Finding finding) {
      String sentence = MessageText.of(spec.messages(), language, finding.message());
      return cap.map(c -> sentence + " " + phrases.heldBack(c)).orElse(sentence);
    }
    return outcome instanceof Outcome.Uavklart undecided
        ? phrases.undecided(undecided.missing())
        : "";
  }
}
