package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.LestVilkar;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.language.ConditionClass;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vilkar;

/**
 * Someone under 30 of whom nothing but documents is asked: a demand for documents where the Act
 * wants activity. Has the same cause as P20-DOK and P20A-MANGLER.
 */
public final class P20aDokumentasjon implements CaseCriterion<SamletVedtak> {

  /** So many conditions are quoted in the sentence; the evidence has them all. */
  private static final int MOST_QUOTED = 3;

  @Override
  public String id() {
    return "P20A-DOK";
  }

  @Override
  public List<SamletVedtak> units(Sak sak, RuleParameters parameters) {
    return SamletVedtak.alle(sak);
  }

  @Override
  public UnitRef ref(SamletVedtak unit) {
    return unit.ref();
  }

  @Override
  public Ruling test(SamletVedtak decision, Inquiry ask) {
    LocalDate dato = decision.dato();
    Optional<Under30Vedtak> young = Under30Vedtak.av(decision, ask);
    if (young.isEmpty()) {
      return Ruling.ikkeAktuelt(dato);
    }
    List<Vilkar> conditions = new ArrayList<>(VedtaketsVilkar.til(decision, ask.sak()));
    if (asksForMore(conditions)) {
      return Ruling.ok(dato);
    }
    List<Vilkar> elsewhere = VedtaketsVilkar.ukoblede(ask.sak());
    if (!elsewhere.isEmpty() && ask.assume(Vilkarsvedtak.mangler(elsewhere.get(0)))) {
      conditions.addAll(elsewhere);
    }
    boolean complete = ask.absent(Tabell.VILKAR, Set.of(), dato, dato);
    if (conditions.isEmpty()) {
      return complete
          ? Ruling.ikkeAktuelt(dato)
          : Ruling.uavklart(dato, MissingFact.of(ask.sok(Tabell.VILKAR, Set.of(), dato, dato)));
    }
    return complete && !asksForMore(conditions) && onlyDocuments(conditions, ask)
        ? finding(conditions, young.get(), ask)
        : Ruling.ok(dato);
  }

  private static boolean asksForMore(List<Vilkar> conditions) {
    return conditions.stream().anyMatch(condition -> Krav.av(condition) == Krav.ANNET);
  }

  /** One question for all that can't be read: one that asks for something else is enough. */
  private static boolean onlyDocuments(List<Vilkar> conditions, Inquiry ask) {
    return conditions.stream()
        .filter(condition -> Krav.av(condition) == Krav.UKLART)
        .findFirst()
        .map(unclear -> ask.assume(MissingFact.at(unclear.felt("tekst"), Why.TEKST_UKLAR)))
        .orElse(true);
  }

  private static Ruling finding(List<Vilkar> conditions, Under30Vedtak young, Inquiry ask) {
    LocalDate dato = young.vedtak().dato();
    boolean certain = conditions.stream().noneMatch(c -> Krav.av(c) == Krav.UENIG);
    Ruling.Finding finding =
        certain
            ? Ruling.avvik(dato, "bare_dokumentasjon")
            : Ruling.risiko(dato, "kanskje_bare_dokumentasjon");
    young.describe(finding, ask);
    for (Vilkar condition : conditions) {
      finding
          .evidence(condition.felt("tekst"), condition.tekst())
          .evidence(condition.felt("type"), condition.type().optional());
    }
    return finding
        .with("antall", conditions.size())
        .with(
            "vilkar",
            conditions.stream().limit(MOST_QUOTED).map(Vilkar::tekst).map(Sitat::new).toList())
        .ruling();
  }

  /** What a condition asks for. */
  private enum Krav {
    /** Documents, and nothing else. */
    DOKUMENTASJON,
    /** One of text and code says documents and nothing else, the other doesn't. */
    UENIG,
    ANNET,
    /** Neither text nor code says. */
    UKLART;

    static Krav av(Vilkar condition) {
      LestVilkar read = LestVilkar.av(condition);
      Set<ConditionClass> classes = read.tekst().classes();
      boolean mixed = classes.size() > 1;
      return switch (Dokumentkravsvurdering.av(read)) {
        case TEKST -> mixed ? ANNET : DOKUMENTASJON;
        case TYPE -> DOKUMENTASJON;
        case UENIGE -> mixed ? ANNET : UENIG;
        case UKLAR -> UKLART;
        case GRENSETILFELLE, TYPE_OKONOMI, ANNET_KRAV -> ANNET;
      };
    }
  }
}
