package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Utdrag;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * The same reasons in several decisions in a row: a standard text where the person's own situation
 * should have been assessed. Source: NAV's study of case files (2019).
 */
public final class P18Stdtekst implements CaseCriterion<Sak> {

  @Override
  public String id() {
    return "P18-STDTEKST";
  }

  @Override
  public List<Sak> units(Sak sak, RuleParameters parameters) {
    return List.of(sak);
  }

  @Override
  public UnitRef ref(Sak unit) {
    return new UnitRef(UnitKind.SAK, unit.key().sakId());
  }

  @Override
  public Ruling test(Sak unit, Inquiry ask) {
    LocalDate day = ask.periode().til();
    if (!unit.dekning().har(Tabell.VEDTAK)) {
      return Ruling.uavklart(
          day, new MissingFact(Tabell.VEDTAK, "*", Why.TABELL_MANGLER, /* kilde= */ null));
    }
    Begrunnelsesrekke row = Begrunnelsesrekke.i(unit, ask);
    if (!row.nokInnen12Maneder()) {
      return Ruling.ikkeAktuelt(day);
    }
    Optional<List<BegrunnetVedtak>> same = row.sammeTekst();
    return same.map(found -> finding(found, unit, day)).orElseGet(() -> ulike(day, ask));
  }

  /**
   * No text comes again in what is delivered; decisions of the period that aren't could have it.
   */
  private static Ruling ulike(LocalDate day, Inquiry ask) {
    Sokedekning sought = ask.sok(Tabell.VEDTAK, Set.of(), ask.periode().fra(), ask.lastSeen());
    return sought.grad() == Sokedekning.Grad.HEL
        ? Ruling.ok(day)
        : Ruling.uavklart(day, MissingFact.of(sought));
  }

  private static Ruling finding(List<BegrunnetVedtak> same, Sak sak, LocalDate day) {
    BegrunnetVedtak last = same.get(same.size() - 1);
    Optional<String> text =
        Optional.of(last.begrunnelse().tekst()).filter(written -> !written.isEmpty());
    Ruling.Finding finding =
        Ruling.risiko(day, text.isPresent() ? "samme_tekst" : "samme_avtrykk")
            .with("antall", same.size())
            .with("datoer", same.stream().map(BegrunnetVedtak::dato).toList());
    text.ifPresent(written -> finding.with("tekst", new Sitat(Utdrag.av(written))));
    for (BegrunnetVedtak one : same) {
      for (Vedtakslinje line : one.vedtak().linjer()) {
        line.begrunnelse()
            .optional()
            .ifPresent(t -> finding.evidence(line.felt("begrunnelse"), Utdrag.av(t)));
        line.begrunnelseAvtrykk()
            .optional()
            .ifPresent(print -> finding.evidence(line.felt("begrunnelse_avtrykk"), print));
      }
      Vedtakslinje first = one.vedtak().linjer().get(0);
      finding.evidence(first.felt("vedtak_dato"), first.vedtakDato());
    }
    Husstandsbarn children = Husstandsbarn.ved(last.vedtak(), sak);
    return (children.kjent() ? children.describe(finding.child(true)) : finding).ruling();
  }
}
