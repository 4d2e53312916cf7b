package no.tilsynslupe.criterion.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.OfficeCriterion;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.outcome.Counts;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Prosent;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Sak;

/**
 * A rule broken for so many of an office's persons that chance doesn't explain it: a matter of
 * internal control. Judges what the other criteria of the run gave; those that are not run have no
 * unit. Source: sosialtjenesteloven § 5; kommuneloven § 25-1.
 */
public final class P5System implements OfficeCriterion {

  private static final String ID = "P5-SYSTEM";

  @Override
  public String id() {
    return ID;
  }

  /** Counts nothing of its own. */
  @Override
  public void observe(
      Sak sak, RunSettings settings, RuleParameters parameters, ObservationSink sink) {}

  @Override
  public List<OfficeRuling> conclude(
      Counted counted, RunSettings settings, RuleParameters parameters) {
    LocalDate day = settings.periode().til();
    List<OfficeRuling> rulings = new ArrayList<>();
    for (Office office : counted.offices()) {
      for (CriterionSpec spec : counted.criteria()) {
        if (spec.type().hard()) {
          Counts counts =
              counted.tallies().counts(new Tallies.Key(spec.id(), office, /* kvartal= */ ""));
          String unit = office.kontor() + "/" + spec.id();
          rulings.add(new OfficeRuling(office, unit, judge(spec, counts, day, parameters)));
        }
      }
    }
    return List.copyOf(rulings);
  }

  private static Ruling judge(
      CriterionSpec spec, Counts counts, LocalDate day, RuleParameters parameters) {
    long broken = counts.persons(OutcomeCode.AVVIK);
    long decided = broken + counts.persons(OutcomeCode.RISIKO) + counts.persons(OutcomeCode.OK);
    if (decided == 0 || decided < parameters.number("personer", day)) {
      return Ruling.ikkeAktuelt(day);
    }
    Nedregrense lowest = Nedregrense.av(broken, decided);
    if (!lowest.erMinst(parameters.number("prosent", day))) {
      return Ruling.ok(day);
    }
    return Ruling.risiko(day, "systematisk")
        .with("dag", day)
        .with("tittel", spec.title())
        .with("kriterium", spec.id())
        .with("antall", Math.toIntExact(broken))
        .with("av", Math.toIntExact(decided))
        .with("andel", Prosent.av(broken, decided))
        .with("laveste", lowest.prosent())
        .evidence(new Evidence.Count("personer med mulig lovbrudd", broken))
        .evidence(new Evidence.Count("avgjorte personer", decided))
        .ruling();
  }
}
