package no.tilsynslupe.criterion.p17;

import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A grant under § 17 that doesn't say when the service starts. Source: sosialtjenesteloven § 17
 * with forvaltningsloven § 23; a grant is a right from a day.
 */
public final class P17Start implements CaseCriterion<SamletVedtak> {

  @Override
  public String id() {
    return "P17-START";
  }

  @Override
  public List<SamletVedtak> units(Sak sak, RuleParameters parameters) {
    return SamletVedtak.alle(sak);
  }

  @Override
  public UnitRef ref(SamletVedtak unit) {
    return unit.ref();
  }

  /** One date is enough: the decision then says when the service starts. */
  @Override
  public Ruling test(SamletVedtak unit, Inquiry ask) {
    List<Vedtakslinje> grants = Vedtak17.innvilgelser(unit);
    if (grants.isEmpty()) {
      return Ruling.ikkeAktuelt(unit.dato());
    }
    for (Vedtakslinje line : grants) {
      if (ask.filled(line.oppstartDato(), line.felt("oppstart_dato"))) {
        return Ruling.ok(unit.dato());
      }
    }
    Ruling.Finding finding = Ruling.avvik(unit.dato(), "uten_oppstart").with("dato", unit.dato());
    for (Vedtakslinje line : grants) {
      finding
          .evidence(line.felt("hjemmel"), line.hjemmel().tekst())
          .evidence(line.felt("utfall"), line.utfall())
          .evidence(line.felt("oppstart_dato"), "");
    }
    return finding.ruling();
  }
}
