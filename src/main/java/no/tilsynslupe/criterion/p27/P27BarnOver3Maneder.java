package no.tilsynslupe.criterion.p27;

import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.Severity;

/** Families with children should never stay past three months, whatever the reason. */
public final class P27BarnOver3Maneder implements Oppholdsfrist {

  @Override
  public String id() {
    return "P27-3MND-BARN";
  }

  @Override
  public boolean gjelder(BarnIOppholdet children, Inquiry ask) {
    return children.finnes(ask);
  }

  @Override
  public Ruling judge(VurdertOpphold run, Inquiry ask) {
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
