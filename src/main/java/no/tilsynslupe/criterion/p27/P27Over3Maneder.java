package no.tilsynslupe.criterion.p27;

import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;

/** Nobody without children should stay past three months; a recorded reason makes it a RISIKO. */
public final class P27Over3Maneder implements Oppholdsfrist {

  @Override
  public String id() {
    return "P27-3MND";
  }

  @Override
  public boolean gjelder(BarnIOppholdet children, Inquiry ask) {
    return !children.finnes(ask);
  }

  @Override
  public Ruling judge(VurdertOpphold run, Inquiry ask) {
    Manedsgrense limit = Manedsgrense.of(run, ask);
    BarnIOppholdet children = BarnIOppholdet.of(run, ask);
    if (children.finnes(ask)) {
      return Ruling.ikkeAktuelt(limit.dato(ask));
    }
    if (!limit.broken()) {
      return limit.kept(ask);
    }
    String reason =
        switch (run.begrunnelse()) {
          case FINNES -> "med_begrunnelse";
          case UKJENT -> "ukjent_begrunnelse";
          case INGEN -> run.maybeLet() ? "kanskje_leid" : "uten_begrunnelse";
        };
    Ruling.Finding finding =
        reason.equals("uten_begrunnelse")
            ? Ruling.avvik(limit.dato(ask), limit.key(reason))
            : Ruling.risiko(limit.dato(ask), limit.key(reason));
    return children.describe(limit.describe(finding)).ruling();
  }
}
