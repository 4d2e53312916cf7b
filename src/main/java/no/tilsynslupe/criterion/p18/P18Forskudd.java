package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Nodhjelp;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Emergency aid given as an advance that a later month pays for. Source: sosialtjenesteloven §§ 4
 * and 18; the review of 135 case files (2019), ch. 6.1.
 */
public final class P18Forskudd implements CaseCriterion<Formalslinje> {

  @Override
  public String id() {
    return "P18-FORSKUDD";
  }

  @Override
  public List<Formalslinje> units(Sak sak, RuleParameters parameters) {
    return Formalslinje.alle(sak);
  }

  @Override
  public UnitRef ref(Formalslinje unit) {
    return unit.ref();
  }

  /** Stated exception: an assessment that isn't known to lack leaves something to look at. */
  @Override
  public Ruling test(Formalslinje unit, Inquiry ask) {
    Vedtakslinje line = unit.linje();
    LocalDate date = line.vedtakDato();
    if (!line.innvilget() || !Nodhjelp.er(unit, ask.sak())) {
      return Ruling.ikkeAktuelt(date);
    }
    Fact<LocalDate> deducted = line.forskuddTrukketDato();
    if (!ask.filled(deducted, unit.felt("forskudd_trukket_dato"))) {
      return Ruling.ok(date);
    }
    Optional<Boolean> assessed = line.individuellVurdering().optional();
    boolean none = line.individuellVurdering().is(false);
    String key =
        none ? "uten_vurdering" : assessed.isPresent() ? "med_vurdering" : "ukjent_vurdering";
    Ruling.Finding finding = none ? Ruling.avvik(date, key) : Ruling.risiko(date, key);
    finding
        .with("dato", date)
        .with("trekk", deducted.optional().orElse(date))
        .evidence(unit.felt("utfall"), line.utfall())
        .evidence(unit.felt("forskudd_trukket_dato"), deducted.optional())
        .evidence(unit.felt("individuell_vurdering"), assessed.map(yes -> yes ? "J" : "N"));
    line.nodhjelp()
        .optional()
        .ifPresent(yes -> finding.evidence(unit.felt("nodhjelp"), yes ? "J" : "N"));
    Avslag.formal(finding, unit);
    return Husstandsbarn.merk(finding, line, ask.sak()).ruling();
  }
}
