package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Nodhjelp;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/** Emergency aid answers a need here and now: no condition may be tied to it. */
public final class P20Nodhjelp implements CaseCriterion<Vilkar> {

  /** Whether a case has any emergency aid that a condition of unknown decision could belong to. */
  private static final PerCase<Boolean> HAR_NODHJELP =
      new PerCase<>(
          sak ->
              SamletVedtak.alle(sak).stream()
                  .anyMatch(decision -> Nodhjelp.linje(decision, sak).isPresent()));

  @Override
  public String id() {
    return "P20-NOD";
  }

  @Override
  public List<Vilkar> units(Sak sak, RuleParameters parameters) {
    return VedtaketsVilkar.staende(sak);
  }

  @Override
  public UnitRef ref(Vilkar unit) {
    return new UnitRef(UnitKind.VILKAR, unit.vilkarId());
  }

  @Override
  public Ruling test(Vilkar condition, Inquiry ask) {
    Vilkarsvedtak link = Vilkarsvedtak.av(condition, ask.sak());
    LocalDate dato = link.dato(condition).orElse(ask.lastSeen());
    if (link.vedtak().isEmpty()) {
      return uten(condition, link, dato, ask);
    }
    Optional<Vedtakslinje> emergency = Nodhjelp.linje(link.vedtak().get(), ask.sak());
    return emergency.isPresent()
        ? finding(condition, dato, emergency.get(), ask.sak())
        : Ruling.ok(dato);
  }

  /** The decision is unknown, or not in the delivery. */
  private static Ruling uten(Vilkar condition, Vilkarsvedtak link, LocalDate dato, Inquiry ask) {
    boolean anyWouldDo =
        link.ukjent()
            && !HAR_NODHJELP.of(ask.sak())
            && ask.absent(Tabell.VEDTAK, Set.of(), dato, dato);
    if (anyWouldDo) {
      return SamletVedtak.alle(ask.sak()).isEmpty() ? Ruling.ikkeAktuelt(dato) : Ruling.ok(dato);
    }
    MissingFact missing =
        ask.sak().dekning().har(Tabell.VEDTAK)
            ? Vilkarsvedtak.mangler(condition)
            : MissingFact.of(ask.sok(Tabell.VEDTAK, Set.of(), dato, dato));
    return Ruling.uavklart(dato, missing);
  }

  private static Ruling finding(Vilkar condition, LocalDate dato, Vedtakslinje emergency, Sak sak) {
    Ruling.Finding finding =
        Ruling.avvik(dato, "vilkar_for_nodhjelp")
            .with("dato", emergency.vedtakDato())
            .with("vilkar", new Sitat(condition.tekst()))
            .evidence(condition.felt("tekst"), condition.tekst())
            .evidence(condition.felt("vedtak_id"), condition.vedtakId().optional());
    Nodhjelp.describe(finding, emergency, sak);
    return Husstandsbarn.merk(finding, emergency, sak).ruling();
  }
}
