package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.criterion.p18.Innvilgelser18.Innvilgelse;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;

/**
 * Long-term support granted for a month at a time. Source: the review of 135 case files (2019), ch.
 * 6.2: it makes the next payment uncertain and one's economy hard to plan.
 */
public final class P18EnManed implements CaseCriterion<Sak> {

  private static final Set<String> PARAGRAF_18 = Set.of("18");

  private static final int YEAR = 12;

  private static final int HUNDRED = 100;

  @Override
  public String id() {
    return "P18-EN-MND";
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
  public Ruling test(Sak sak, Inquiry ask) {
    LocalDate day = ask.periode().til();
    Tilbakeblikk year = new Tilbakeblikk(day, YEAR);
    Innvilgelser18 grants = Innvilgelser18.i(year, sak);
    Sokedekning sought = ask.sok(Tabell.VEDTAK, PARAGRAF_18, year.first(), day);
    int least = ask.number("antall_innvilgelser", day);
    boolean few = grants.antall() + grants.ukjente() < least;
    if ((few && sought.grad() == Sokedekning.Grad.HEL)
        || !new Stonadshistorikk(sak, day).langtidsmottaker(ask)) {
      return Ruling.ikkeAktuelt(day);
    }
    if (few) {
      return Ruling.uavklart(day, MissingFact.of(sought));
    }
    MissingFact missing = grants.mangler();
    if (missing != null && !ask.count(grants.antall(), grants.ukjente(), least, missing)) {
      return Ruling.ikkeAktuelt(day);
    }
    int brief = grants.korte().size();
    if (missing != null && ask.assume(missing)) {
      brief += grants.ukjente();
    }
    int all = grants.antall() + grants.ukjente();
    boolean mostlyBrief = brief * HUNDRED >= ask.number("prosent_korte", day) * all;
    return mostlyBrief && ask.absent(Tabell.VEDTAK, PARAGRAF_18, year.first(), day)
        ? finding(grants, brief, all, day, sak)
        : Ruling.ok(day);
  }

  private static Ruling finding(Innvilgelser18 grants, int brief, int all, LocalDate day, Sak sak) {
    Ruling.Finding finding =
        Ruling.risiko(day, "en_maned_om_gangen")
            .with("dag", day)
            .with("korte", brief)
            .with("antall", all)
            .evidence(new Evidence.Count("vedtak etter § 18 siste 12 måneder", all))
            .evidence(new Evidence.Count("av dem for høyst 31 dager", brief));
    for (Innvilgelse grant : grants.korte()) {
      finding
          .evidence(grant.linje().felt("fra"), grant.fra())
          .evidence(grant.linje().felt("til"), grant.til());
    }
    Husstandsbarn children =
        new Husstandsbarn(day, sak.hode().antallBarn(), sak.felt("antall_barn"), true);
    return (children.kjent() ? children.describe(finding.child(true)) : finding).ruling();
  }
}
