package no.tilsynslupe.criterion.p27;

import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/** Families with children should never stay past three months, whatever the reason. */
public final class P27BarnOver3Maneder implements CaseCriterion<MuligOpphold> {

  @Override
  public String id() {
    return "P27-3MND-BARN";
  }

  @Override
  public List<MuligOpphold> units(Sak sak, RuleParameters parameters) {
    return MuligOpphold.of(sak, parameters);
  }

  @Override
  public UnitRef ref(MuligOpphold unit) {
    return unit.ref();
  }

  @Override
  public Ruling test(MuligOpphold unit, Inquiry ask) {
    return unit.judge(ask, run -> judge(run, ask));
  }

  private static Ruling judge(VurdertOpphold run, Inquiry ask) {
    Manedsgrense limit = Manedsgrense.of(run, ask);
    BarnIOppholdet children = BarnIOppholdet.of(run, ask);
    if (!children.finnes(ask)) {
      return Ruling.ikkeAktuelt(limit.dato(ask));
    }
    if (!limit.broken()) {
      return limit.kept(ask);
    }
    Ruling.Finding finding;
    if (run.maybeLet()) {
      finding = Ruling.risiko(limit.dato(ask), limit.key("kanskje_leid"));
    } else if (children.oldSnapshot()) {
      finding = Ruling.risiko(limit.dato(ask), limit.key("husstand_fra_uttrekket"));
    } else {
      finding = Ruling.avvik(limit.dato(ask), limit.key("over"));
    }
    return children.describe(limit.describe(finding.severity(Severity.ALVORLIG))).ruling();
  }
}
