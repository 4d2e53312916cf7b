package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Konsekvens;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/**
 * A breach of a condition is met with notice beforehand and a decision that can be appealed. Two
 * kinds of units: decisions that reduce or stop for breach, and conditions whose breach is said to
 * have had such a consequence.
 */
public final class P20Sanksjon implements CaseCriterion<P20Sanksjon.Enhet> {

  /** A decision or a condition. */
  public sealed interface Enhet {}

  record Vedtak(SamletVedtak vedtak) implements Enhet {}

  record Brudd(Vilkar vilkar) implements Enhet {}

  private static final Set<Konsekvens> REDUKSJON_ELLER_STANS =
      Collections.unmodifiableSet(EnumSet.of(Konsekvens.REDUKSJON, Konsekvens.STANS));

  /** Sections that a reduction or stop for breach may rest on. */
  private static final Set<String> SECTIONS = Set.of("18", "19", "20", "20a");

  @Override
  public String id() {
    return "P20-SANKSJON";
  }

  @Override
  public List<Enhet> units(Sak sak, RuleParameters parameters) {
    List<Enhet> units = new ArrayList<>();
    SamletVedtak.alle(sak).forEach(decision -> units.add(new Vedtak(decision)));
    VedtaketsVilkar.staende(sak).forEach(condition -> units.add(new Brudd(condition)));
    return units;
  }

  @Override
  public UnitRef ref(Enhet unit) {
    return unit instanceof Brudd breach
        ? new UnitRef(UnitKind.VILKAR, breach.vilkar().vilkarId())
        : ((Vedtak) unit).vedtak().ref();
  }

  @Override
  public Ruling test(Enhet unit, Inquiry ask) {
    return unit instanceof Brudd breach
        ? brudd(breach.vilkar(), ask)
        : vedtak(((Vedtak) unit).vedtak(), ask);
  }

  private static Ruling vedtak(SamletVedtak decision, Inquiry ask) {
    LocalDate dato = decision.dato();
    Optional<Bruddvedtak> breach = Bruddvedtak.av(decision).filter(b -> b.gjelder(ask));
    if (breach.isEmpty()) {
      return Ruling.ikkeAktuelt(dato);
    }
    boolean noticed = breach.get().varsletForst(ask);
    Vedtakslinje answers = decision.svarer(Vedtakslinje::klageadgangOpplyst);
    boolean appeal = ask.yes(answers.klageadgangOpplyst(), answers.felt("klageadgang_opplyst"));
    return noticed && appeal
        ? Ruling.ok(dato)
        : finding(breach.get(), noticed, appeal, answers, ask.sak());
  }

  private static Ruling finding(
      Bruddvedtak breach, boolean noticed, boolean appeal, Vedtakslinje answers, Sak sak) {
    Optional<Vedtakslinje> late = breach.sentVarsel();
    String notice = late.isPresent() ? "sent_varsel" : "uten_varsel";
    String key = noticed ? "uten_klageadgang" : appeal ? notice : notice + "_og_klageadgang";
    LocalDate dato = breach.vedtak().dato();
    Ruling.Finding finding =
        Ruling.avvik(dato, key)
            .with("dato", dato)
            .with("utfall", new Term(breach.stanset() ? "utfall_STANSET" : "utfall_REDUSERT"));
    breach.describe(finding);
    if (!noticed) {
      Vedtakslinje line = late.orElse(breach.linje());
      finding.evidence(line.felt("forhandsvarsel_dato"), line.forhandsvarselDato().optional());
      line.forhandsvarselDato().optional().ifPresent(day -> finding.with("varsel", day));
    }
    if (!appeal) {
      finding.evidence(answers.felt("klageadgang_opplyst"), "N");
    }
    return Husstandsbarn.ved(breach.vedtak(), sak).merk(finding).ruling();
  }

  private static Ruling brudd(Vilkar condition, Inquiry ask) {
    Vilkarsvedtak link = Vilkarsvedtak.av(condition, ask.sak());
    LocalDate dato = link.dato(condition).orElse(ask.lastSeen());
    if (!ask.isOneOf(condition.konsekvens(), condition.felt("konsekvens"), REDUKSJON_ELLER_STANS)) {
      return Ruling.ikkeAktuelt(dato);
    }
    if (condition.bruttDato().isUnknown()) {
      return Ruling.uavklart(
          dato, MissingFact.of(condition.felt("brutt_dato"), condition.bruttDato()));
    }
    return condition
        .bruttDato()
        .optional()
        .map(day -> fulgtOpp(condition, link, dato, day, ask))
        .orElse(Ruling.ikkeAktuelt(dato));
  }

  private static Ruling fulgtOpp(
      Vilkar condition, Vilkarsvedtak link, LocalDate dato, LocalDate breached, Inquiry ask) {
    int days = ask.number("dager_etter_brudd", breached);
    LocalDate last = breached.plusDays(days);
    if (Bruddvedtak.finnes(breached, last, ask)) {
      return Ruling.ok(dato);
    }
    if (!ask.today().isAfter(last)) {
      return Ruling.ikkeAktuelt(dato);
    }
    if (!ask.absent(Tabell.VEDTAK, SECTIONS, breached, last)) {
      return Ruling.ok(dato);
    }
    boolean stopped = condition.konsekvens().is(Konsekvens.STANS);
    LocalDate after = last.plusDays(1);
    Ruling.Finding finding =
        Ruling.avvik(after, "uten_vedtak")
            .with("brutt", breached)
            .with("dager", days)
            .with("vilkar", new Sitat(condition.tekst()))
            .with("utfall", new Term(stopped ? "utfall_STANSET" : "utfall_REDUSERT"))
            .evidence(condition.felt("tekst"), condition.tekst())
            .evidence(condition.felt("konsekvens"), condition.konsekvens().optional())
            .evidence(condition.felt("brutt_dato"), breached)
            .absence(ask.sok(Tabell.VEDTAK, SECTIONS, breached, last));
    return Husstandsbarn.ved(link, dato, ask.sak()).merk(finding).ruling();
  }
}
