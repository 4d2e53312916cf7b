package no.tilsynslupe.criterion.p17;

import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A grant under § 17 that doesn't say when the service starts. Source: sosialtjenesteloven § 17
 * with forvaltningsloven § 23; a grant is a right from a day.
 */
public final class P17Start implements CaseCriterion<Vedtak17> {

  @Override
  public String id() {
    return "P17-START";
  }

  @Override
  public List<Vedtak17> units(Sak sak, RuleParameters parameters) {
    return Vedtak17.alle(sak);
  }

  @Override
  public UnitRef ref(Vedtak17 unit) {
    return new UnitRef(UnitKind.VEDTAK, unit.id());
  }

  /** One date is enough: the decision then says when the service starts. */
  @Override
  public Ruling test(Vedtak17 unit, Inquiry ask) {
    List<Vedtakslinje> grants = unit.innvilgelser();
    if (grants.isEmpty()) {
      return Ruling.ikkeAktuelt(unit.dato());
    }
    for (Vedtakslinje line : grants) {
      if (ask.filled(line.oppstartDato(), felt(line, "oppstart_dato"))) {
        return Ruling.ok(unit.dato());
      }
    }
    Ruling.Finding finding = Ruling.avvik(unit.dato(), "uten_oppstart").with("dato", unit.dato());
    for (Vedtakslinje line : grants) {
      finding
          .evidence(felt(line, "hjemmel"), line.hjemmel().tekst())
          .evidence(felt(line, "utfall"), line.utfall())
          .evidence(felt(line, "oppstart_dato"), "");
    }
    return finding.ruling();
  }

  private static Felt felt(Vedtakslinje line, String column) {
    return new Felt(Tabell.VEDTAK, line.kilde(), column);
  }
}
