package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Dokumentkrav;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Refused or rejected for want of documents. Source: sosialtjenesteloven §§ 18 and 43; the review
 * of 135 case files (2019), ch. 6.1.
 */
public final class P18DokAvslag implements CaseCriterion<Formalslinje> {

  private static final Set<Avslagsgrunn> MANGLER_DOKUMENTER =
      Collections.unmodifiableSet(EnumSet.of(Avslagsgrunn.MANGLENDE_DOKUMENTASJON));

  @Override
  public String id() {
    return "P18-DOK-AVSLAG";
  }

  @Override
  public List<Formalslinje> units(Sak sak, RuleParameters parameters) {
    return Formalslinje.alle(sak);
  }

  @Override
  public UnitRef ref(Formalslinje unit) {
    return unit.ref();
  }

  @Override
  public Ruling test(Formalslinje unit, Inquiry ask) {
    Vedtakslinje line = unit.linje();
    LocalDate date = line.vedtakDato();
    if (!Avslag.medGrunn(unit)) {
      return Ruling.ikkeAktuelt(date);
    }
    if (!Avslag.grunnen(unit, MANGLER_DOKUMENTER, ask)) {
      return Ruling.ok(date);
    }
    if (line.utfall() == Utfall.AVVIST) {
      return Avslag.bevis(Ruling.avvik(date, "avvist"), unit, ask.sak()).ruling();
    }
    Dokumentfrister deadlines = Dokumentfrister.i(ask.sak());
    Optional<Dokumentkrav> demand = deadlines.krav(line);
    if (demand.isPresent()) {
      return medFrist(unit, demand.get(), ask);
    }
    if (deadlines.kanskje(line).map(ask::assume).orElse(false)
        || !ask.absent(Tabell.DOKUMENTKRAV, Set.of(), null, date)) {
      return Avslag.bevis(Ruling.risiko(date, "frist_ukjent"), unit, ask.sak()).ruling();
    }
    return Avslag.bevis(Ruling.avvik(date, "uten_frist"), unit, ask.sak())
        .absence(ask.sok(Tabell.DOKUMENTKRAV, Set.of(), null, date))
        .ruling();
  }

  private static Ruling medFrist(Formalslinje unit, Dokumentkrav demand, Inquiry ask) {
    LocalDate date = unit.linje().vedtakDato();
    Ruling.Finding finding =
        Ruling.risiko(date, "med_frist")
            .with("krav_dato", demand.dato())
            .with("frist", demand.frist().optional().orElse(date))
            .evidence(demand.felt("dato"), demand.dato())
            .evidence(demand.felt("frist"), demand.frist().optional());
    return Avslag.bevis(finding, unit, ask.sak()).ruling();
  }
}
