package no.tilsynslupe.criterion.p18;

import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Begrunnelse;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.Utdrag;
import no.tilsynslupe.criterion.notion.Utfallsord;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision against the applicant without reasons, or with next to none. Source: forvaltningsloven
 * §§ 24 and 25.
 */
public final class P18Begr implements CaseCriterion<SamletVedtak> {

  @Override
  public String id() {
    return "P18-BEGR";
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
  public Ruling test(SamletVedtak unit, Inquiry ask) {
    if (!unit.any(P18Begr::tilUgunst)) {
      return Ruling.ikkeAktuelt(unit.dato());
    }
    Begrunnelse reasons = Begrunnelse.av(unit);
    boolean given = reasons.finnes() || reasons.ukjent().map(ask::assume).orElse(false);
    if (!given) {
      return finding(Ruling.avvik(unit.dato(), "uten"), unit, ask);
    }
    int least = ask.number("ord", unit.dato());
    if (nok(reasons, least, ask)) {
      return Ruling.ok(unit.dato());
    }
    Optional<String> text = Optional.of(reasons.tekst()).filter(written -> !written.isEmpty());
    Ruling.Finding shortOnes =
        Ruling.risiko(unit.dato(), text.isPresent() ? "kort" : "kort_avtrykk")
            .with("ord", reasons.ord());
    text.ifPresent(written -> shortOnes.with("tekst", new Sitat(Utdrag.av(written))));
    return finding(shortOnes, unit, ask);
  }

  private static boolean tilUgunst(Vedtakslinje line) {
    return line.avslatt() || line.utfall() == Utfall.AVVIST || line.redusertEllerStanset();
  }

  private static boolean nok(Begrunnelse reasons, int least, Inquiry ask) {
    Optional<MissingFact> unknown = reasons.ukjentOrd().or(reasons::ukjent);
    return unknown
        .map(missing -> ask.count(reasons.ord(), least, least, missing))
        .orElse(reasons.ord() >= least);
  }

  private static Ruling finding(Ruling.Finding finding, SamletVedtak unit, Inquiry ask) {
    Vedtakslinje first =
        unit.linjer().stream().filter(P18Begr::tilUgunst).findFirst().orElseThrow();
    finding.with("dato", unit.dato()).with("utfall", Utfallsord.av(first.utfall()));
    finding.evidence(first.felt("utfall"), first.utfall());
    for (Vedtakslinje line : unit.linjer()) {
      boolean text = line.begrunnelse().optional().isPresent();
      if (text || line.begrunnelseAvtrykk().optional().isEmpty()) {
        finding.evidence(line.felt("begrunnelse"), line.begrunnelse().optional());
      } else {
        finding
            .evidence(line.felt("begrunnelse_avtrykk"), line.begrunnelseAvtrykk().optional())
            .evidence(line.felt("begrunnelse_ord"), line.begrunnelseOrd().optional());
      }
    }
    Husstandsbarn children = Husstandsbarn.ved(unit, ask.sak());
    return (children.kjent() ? children.describe(finding.child(true)) : finding).ruling();
  }
}
