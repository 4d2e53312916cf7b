package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.LestVilkar;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vilkar;

/** A demand for documents belongs to the inquiry before the decision, never to its conditions. */
public final class P20Dokumentasjonsvilkar implements CaseCriterion<Vilkar> {

  /** The section that a condition is set under. */
  private enum Seksjon {
    PARAGRAF_20,
    IKKE_OPPGITT,
    ANNEN
  }

  @Override
  public String id() {
    return "P20-DOK";
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
    Optional<SamletVedtak> decision = link.vedtak();
    Optional<LocalDate> own = link.dato(condition);
    LocalDate dato = own.orElse(ask.lastSeen());
    LestVilkar read = LestVilkar.av(condition);
    Dokumentkravsvurdering demand = Dokumentkravsvurdering.av(read);
    if (!condition.ordrett() && !demand.certain()) {
      return Ruling.uavklart(dato, MissingFact.at(read.felt("tekst"), Why.ORDLYD_MANGLER));
    }
    if (demand == Dokumentkravsvurdering.UKLAR) {
      return Ruling.uavklart(dato, MissingFact.at(read.felt("tekst"), Why.TEKST_UKLAR));
    }
    if (demand == Dokumentkravsvurdering.ANNET_KRAV) {
      return Ruling.ok(dato);
    }
    Seksjon section = section(read, ask);
    if (section == Seksjon.ANNEN) {
      return Ruling.ok(dato);
    }
    boolean child = decision.map(d -> d.barnKjent(ask.sak())).orElse(childInCase(ask.sak()));
    return finding(demand, section, own, dato, read).child(child).ruling();
  }

  private static boolean childInCase(Sak sak) {
    return sak.hode().antallBarn().optional().filter(n -> n > 0).isPresent();
  }

  private static Seksjon section(LestVilkar read, Inquiry ask) {
    Fact<Hjemmel> basis = read.vilkar().hjemmel();
    if (basis.isUnknown()) {
      return ask.filled(basis, read.felt("hjemmel")) ? Seksjon.PARAGRAF_20 : Seksjon.ANNEN;
    }
    Hjemmel stated = basis.optional().orElse(Hjemmel.INGEN);
    if (stated.nevnerEn("20", "20a")) {
      return Seksjon.PARAGRAF_20;
    }
    return stated.nevnt() == 0 ? Seksjon.IKKE_OPPGITT : Seksjon.ANNEN;
  }

  private static Ruling.Finding finding(
      Dokumentkravsvurdering demand,
      Seksjon section,
      Optional<LocalDate> own,
      LocalDate dato,
      LestVilkar read) {
    boolean breach = demand.certain() && section == Seksjon.PARAGRAF_20;
    String reason = demand.name().toLowerCase(Locale.ROOT);
    String stated = demand.certain() && !breach ? reason + "_uten_hjemmel" : reason;
    String key = own.isPresent() ? stated : stated + "_uten_dato";
    Ruling.Finding finding = breach ? Ruling.avvik(dato, key) : Ruling.risiko(dato, key);
    Vilkar condition = read.vilkar();
    if (demand.fromText()) {
      finding.with("ord", demand.words(read));
    }
    if (breach) {
      finding.with("paragraf", paragraf(condition));
    }
    finding
        .with("dato", dato)
        .evidence(read.felt("tekst"), condition.tekst())
        .evidence(value(read, "hjemmel", condition.hjemmel().optional().map(Hjemmel::tekst)))
        .evidence(value(read, "type", condition.type().optional()));
    return finding;
  }

  /** The section as a sentence names it. */
  private static String paragraf(Vilkar condition) {
    return condition.hjemmel().optional().filter(h -> h.nevner("20a")).isPresent()
        ? "20\u00a0a"
        : "20";
  }

  private static Evidence value(LestVilkar read, String column, Optional<?> value) {
    return value
        .<Evidence>map(v -> Evidence.value(read.felt(column), v))
        .orElseGet(() -> Evidence.blank(read.felt(column)));
  }
}
