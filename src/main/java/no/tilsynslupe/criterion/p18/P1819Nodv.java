package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Other purposes that belong to § 18, decided on § 19 alone. Source: sosialtjenesteloven §§ 18 and
 * 19; the review of 135 case files (2019), ch. 6.1–6.6.
 */
public final class P1819Nodv implements CaseCriterion<Formalslinje> {

  /** Always part of a sound subsistence. */
  private static final Set<Formal> NODVENDIG =
      set(
          EnumSet.of(
              Formal.LIVSOPPHOLD,
              Formal.NODHJELP,
              Formal.HUSLEIE,
              Formal.STROM,
              Formal.FORSIKRING,
              Formal.BARN_KLAR));

  /** Part of it when this person needs it. */
  private static final Set<Formal> ETTER_BEHOV =
      set(
          EnumSet.of(
              Formal.HELSE,
              Formal.TANN,
              Formal.TRANSPORT,
              Formal.BARNEHAGE,
              Formal.BARN_FRITID,
              Formal.DEPOSITUM,
              Formal.JOBB,
              Formal.FLYTTING));

  private static Set<Formal> set(EnumSet<Formal> classes) {
    return Collections.unmodifiableSet(classes);
  }

  @Override
  public String id() {
    return "P18-19-NODV";
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
    LocalDate date = unit.linje().vedtakDato();
    if (!unit.etter18Eller19() || unit.redusertEllerStanset()) {
      return Ruling.ikkeAktuelt(date);
    }
    if (unit.klasser().isEmpty()) {
      return Paragraf19Alene.etterHjemmel(unit)
          ? Ruling.uavklart(date, uklassifisert(unit))
          : Ruling.ok(date);
    }
    if (unit.klasser().size() == 1) {
      return rule(unit, unit.klasser().iterator().next(), ask);
    }
    return Ruling.worst(unit.klasser().stream().map(purpose -> rule(unit, purpose, ask)).toList());
  }

  private static Ruling rule(Formalslinje unit, Formal purpose, Inquiry ask) {
    if (NODVENDIG.contains(purpose)) {
      return Vurdering18.ruling(unit, purpose, ask);
    }
    return ETTER_BEHOV.contains(purpose)
        ? Vurdering18.indikator(unit, purpose, "behov_uten_vurdering", ask)
        : Ruling.ikkeAktuelt(unit.linje().vedtakDato());
  }

  private static MissingFact uklassifisert(Formalslinje unit) {
    Vedtakslinje line = unit.linje();
    if (line.formal().optional().filter(text -> !text.isBlank()).isPresent()) {
      return MissingFact.at(unit.felt("formal"), Why.TEKST_UKLAR);
    }
    return MissingFact.of(unit.felt("formal"), line.formal());
  }
}
