package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A grant under § 17 that still runs, but with no counselling lately. Source: Helsetilsynet's guide
 * to supervision of money advice (2024): the service is to be followed up.
 */
public final class P17Oppf implements CaseCriterion<SamletVedtak> {

  @Override
  public String id() {
    return "P17-OPPF";
  }

  @Override
  public List<SamletVedtak> units(Sak sak, RuleParameters parameters) {
    return SamletVedtak.alle(sak);
  }

  @Override
  public UnitRef ref(SamletVedtak unit) {
    return unit.ref();
  }

  /** Asked as of the period's last day of all grants that run then, whenever they were made. */
  @Override
  public Ruling test(SamletVedtak unit, Inquiry ask) {
    List<Vedtakslinje> grants = Vedtak17.innvilgelser(unit);
    LocalDate day = ask.periode().til();
    if (grants.isEmpty()
        || unit.dato().plusDays(ask.number("dager_gammelt", day)).isAfter(day)
        || !runs(grants, day, ask)) {
      return Ruling.ikkeAktuelt(unit.dato());
    }
    int days = ask.number("dager_uten_radgivning", day);
    Journalsok search = new Journalsok(Journalsok.RADGIVNING, day.minusDays(days), day);
    if (search.finnes(ask)) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, "uten_radgivning")
            .with("dato", unit.dato())
            .with("dag", day)
            .with("dager", days);
    for (Vedtakslinje line : grants) {
      finding
          .evidence(line.felt("hjemmel"), line.hjemmel().tekst())
          .evidence(line.felt("utfall"), line.utfall())
          .evidence(line.felt("til"), line.til().optional());
    }
    return search.describe(finding, ask).ruling();
  }

  /** One line that is without an end, or ends later, is enough. */
  private static boolean runs(List<Vedtakslinje> grants, LocalDate day, Inquiry ask) {
    for (Vedtakslinje line : grants) {
      boolean over =
          line.til().isUnknown()
              ? ask.filled(line.til(), line.felt("til"))
              : line.til().optional().filter(end -> !end.isAfter(day)).isPresent();
      if (!over) {
        return true;
      }
    }
    return false;
  }
}
