package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision under § 17 that came well after the planned counselling had begun. Source: the
 * supervision of Kongsberg (2025): decisions were made after the service had started.
 */
public final class P17RettTid implements CaseCriterion<SamletVedtak> {

  @Override
  public String id() {
    return "P17-RETT-TID";
  }

  @Override
  public List<SamletVedtak> units(Sak sak, RuleParameters parameters) {
    return SamletVedtak.alle(sak);
  }

  @Override
  public UnitRef ref(SamletVedtak unit) {
    return unit.ref();
  }

  /** Counselling in the last days before the decision is in time, so only earlier is looked for. */
  @Override
  public Ruling test(SamletVedtak unit, Inquiry ask) {
    LocalDate date = unit.dato();
    if (!Vedtak17.gjelder(unit)) {
      return Ruling.ikkeAktuelt(date);
    }
    int grace = ask.number("dager_etter", date);
    LocalDate from = date.minusDays(ask.number("dager_for", date));
    LocalDate late = date.minusDays(grace + 1L);
    Journalsok covered = new Journalsok(Journalsok.RADGIVNING, from, date);
    if (!PlanlagtRadgivning.finnes(ask, from, late, covered)) {
      return Ruling.ok(date);
    }
    Optional<Hendelse> first = PlanlagtRadgivning.forste(ask.sak(), from, late);
    LocalDate begun = first.map(Hendelse::dato).orElse(late);
    Ruling.Finding finding =
        Ruling.risiko(date, "etter_oppstart")
            .with("dato", date)
            .with("forste", begun)
            .with("dager", Math.toIntExact(ChronoUnit.DAYS.between(begun, date)))
            .with("grense", grace);
    for (Vedtakslinje line : Vedtak17.linjer(unit)) {
      finding
          .evidence(line.felt("hjemmel"), line.hjemmel().tekst())
          .evidence(line.felt("vedtak_dato"), line.vedtakDato());
    }
    first.ifPresent(
        event ->
            finding
                .evidence(event.felt("dato"), event.dato())
                .evidence(event.felt("type"), event.type())
                .evidence(event.felt("planlagt"), "J"));
    return finding.ruling();
  }
}
