package no.tilsynslupe.intake;

import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.sak.Stonadsform;
import no.tilsynslupe.sak.Unntak20a;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/** Makes a decision line from a row of table {@code vedtak}. */
final class DecisionLine {
  private static final Codes<Formal> FORMAL = Codes.of(Formal.values());
  private static final Codes<Utfall> UTFALL = Codes.of(Utfall.values());
  private static final Codes<Avslagsgrunn> AVSLAGSGRUNN = Codes.of(Avslagsgrunn.values());
  private static final Codes<Stonadsform> STONADSFORM = Codes.of(Stonadsform.values());
  private static final Codes<Unntak20a> UNNTAK_20A = Codes.of(Unntak20a.values());

  private DecisionLine() {}

  static Vedtakslinje of(Fields f) {
    return new Vedtakslinje(
        f.kilde(),
        f.ownId("vedtak_id"),
        f.integer("linje").optional().orElse(1),
        f.text("soknad_id"),
        f.requiredDate("vedtak_dato"),
        hjemmel(f),
        f.text("formal"),
        f.code("formal_kode", FORMAL),
        f.yesNo("nodhjelp"),
        f.integer("alder"),
        f.integer("antall_barn"),
        f.requiredCode("utfall", UTFALL),
        f.date("fra"),
        f.date("til"),
        f.amount("belop"),
        f.amount("satsbelop"),
        f.text("begrunnelse"),
        f.text("begrunnelse_avtrykk"),
        f.integer("begrunnelse_ord"),
        f.yesNo("brudd"),
        f.code("avslagsgrunn", AVSLAGSGRUNN),
        stonadsform(f),
        f.yesNo("lanevilkar"),
        f.yesNo("tilbakebetaling_vurdert"),
        f.date("oppstart_dato"),
        f.code("unntak_20a", UNNTAK_20A),
        f.text("unntak_20a_begrunnelse"),
        f.yesNo("vurdert_18"),
        f.yesNo("vurdert_19"),
        f.yesNo("individuell_vurdering"),
        f.yesNo("barn_vurdert"),
        f.yesNo("brukers_syn"),
        f.yesNo("fare_tap_livsopphold"),
        f.yesNo("barnetrygd_medregnet"),
        f.yesNo("barns_inntekt_medregnet"),
        f.yesNo("skriftlig"),
        f.yesNo("klageadgang_opplyst"),
        f.yesNo("reduksjonsadgang_opplyst"),
        f.date("forhandsvarsel_dato"),
        f.date("forskudd_trukket_dato"));
  }

  private static Fact<Stonadsform> stonadsform(Fields f) {
    Fact<Stonadsform> written = f.code("stonadsform", STONADSFORM);
    return written instanceof Fact.Blank ? Fact.known(Stonadsform.BIDRAG) : written;
  }

  private static Hjemmel hjemmel(Fields f) {
    Fact<Hjemmel> basis = f.hjemmel("hjemmel");
    return basis.optional().orElse(basis.isUnknown() ? Hjemmel.UKJENT : Hjemmel.INGEN);
  }
}
