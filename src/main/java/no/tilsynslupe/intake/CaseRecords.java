package no.tilsynslupe.intake;

import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Botilbudstype;
import no.tilsynslupe.sak.Dokumentkrav;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Hovedinntekt;
import no.tilsynslupe.sak.Husstand;
import no.tilsynslupe.sak.Innsatsgruppe;
import no.tilsynslupe.sak.Kanal;
import no.tilsynslupe.sak.Klage;
import no.tilsynslupe.sak.KlageUtfall;
import no.tilsynslupe.sak.Konsekvens;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpSluttArsak;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Plan;
import no.tilsynslupe.sak.PlanUtfall;
import no.tilsynslupe.sak.Sakshode;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tema;
import no.tilsynslupe.sak.Utbetaling;
import no.tilsynslupe.sak.Vilkar;
import no.tilsynslupe.sak.Vilkarstype;
import no.tilsynslupe.sak.Ytelse;
import no.tilsynslupe.sak.Ytelsestype;

/** Makes the records of a case from rows, table by table; those of {@code vedtak} elsewhere. */
final class CaseRecords {
  private static final Codes<Husstand> HUSSTAND = Codes.of(Husstand.values());
  private static final Codes<Hovedinntekt> HOVEDINNTEKT = Codes.of(Hovedinntekt.values());
  private static final Codes<Innsatsgruppe> INNSATSGRUPPE = Codes.of(Innsatsgruppe.values());
  private static final Codes<Ytelsestype> YTELSE = Codes.of(Ytelsestype.values());
  private static final Codes<Kanal> KANAL = Codes.of(Kanal.values());
  private static final Codes<Formal> FORMAL = Codes.of(Formal.values());
  private static final Codes<Vilkarstype> VILKARSTYPE = Codes.of(Vilkarstype.values());
  private static final Codes<Konsekvens> KONSEKVENS = Codes.of(Konsekvens.values());
  private static final Codes<Hendelsestype> HENDELSE = Codes.of(Hendelsestype.values());
  private static final Codes<Tema> TEMA = Codes.of(Tema.values());
  private static final Codes<Botilbudstype> BOTILBUD = Codes.of(Botilbudstype.values());
  private static final Codes<KvpUtfall> KVP_UTFALL = Codes.of(KvpUtfall.values());
  private static final Codes<KvpSluttArsak> KVP_SLUTT = Codes.of(KvpSluttArsak.values());
  private static final Codes<PlanUtfall> PLAN_UTFALL = Codes.of(PlanUtfall.values());
  private static final Codes<KlageUtfall> KLAGE_UTFALL = Codes.of(KlageUtfall.values());

  private CaseRecords() {}

  static Sakshode hode(Fields f) {
    Fact<Husstand> husstand = f.code("husstand", HUSSTAND);
    return new Sakshode(
        f.requiredText("kontor"),
        f.text("team"),
        f.integer("fodselsar"),
        husstand,
        antallBarn(f, husstand),
        f.code("hovedinntekt", HOVEDINNTEKT),
        f.code("innsatsgruppe", INNSATSGRUPPE),
        f.date("arbeidsevnevurdering_dato"),
        f.yesNo("flere_instanser"),
        f.yesNo("tolkebehov"));
  }

  /** A blank number of children is 0 in a household that by its kind has none. */
  private static Fact<Integer> antallBarn(Fields f, Fact<Husstand> husstand) {
    boolean childless = husstand.is(Husstand.ENSLIG) || husstand.is(Husstand.PAR);
    return childless && f.isBlankCell("antall_barn") ? Fact.known(0) : f.integer("antall_barn");
  }

  static Ytelse ytelse(Fields f) {
    Ytelsestype type = f.requiredCode("ytelse", YTELSE);
    return new Ytelse(
        f.kilde(), type, f.requiredDate("fra"), f.date("til"), overVeiledendeSats(f, type));
  }

  /** Asked of some benefits only; the others count as not above the guiding rate. */
  private static Fact<Boolean> overVeiledendeSats(Fields f, Ytelsestype type) {
    return switch (type) {
      case AAP, DAGPENGER, SYKEPENGER, ALDERSPENSJON, TILTAKSPENGER ->
          f.yesNo("over_veiledende_sats");
      case UFORETRYGD, OVERGANGSSTONAD, BOSTOTTE, BARNETRYGD, ANNEN -> Fact.known(false);
    };
  }

  static Soknad soknad(Fields f) {
    return new Soknad(
        f.kilde(),
        f.ownId("soknad_id"),
        f.requiredDate("mottatt_dato"),
        f.code("kanal", KANAL),
        f.text("formal"),
        f.code("formal_kode", FORMAL),
        f.yesNo("nodhjelp"),
        f.date("forelopig_svar_dato"));
  }

  static Vilkar vilkar(Fields f) {
    return new Vilkar(
        f.kilde(),
        f.ownId("vilkar_id"),
        f.text("vedtak_id"),
        f.hjemmel("hjemmel"),
        f.requiredText("tekst"),
        !f.isIncomplete("tekst"),
        f.code("type", VILKARSTYPE),
        f.date("fra"),
        f.date("frist"),
        f.text("begrunnelse"),
        f.date("oppfylt_dato"),
        f.date("brutt_dato"),
        konsekvens(f));
  }

  /** Blank says that there was none, but not where the condition was broken. */
  private static Fact<Konsekvens> konsekvens(Fields f) {
    Fact<Konsekvens> written = f.code("konsekvens", KONSEKVENS);
    if (!(written instanceof Fact.Blank)) {
      return written;
    }
    boolean broken = f.isFilled("brutt_dato");
    return broken ? Fact.notRecorded() : Fact.known(Konsekvens.INGEN);
  }

  static Dokumentkrav dokumentkrav(Fields f) {
    return new Dokumentkrav(
        f.kilde(),
        f.ownId("krav_id"),
        f.text("soknad_id"),
        f.text("vedtak_id"),
        f.text("utbetaling_id"),
        f.requiredDate("dato"),
        f.requiredText("tekst"),
        f.date("frist"),
        f.date("mottatt_dato"));
  }

  static Hendelse hendelse(Fields f) {
    return new Hendelse(
        f.kilde(),
        f.ownId("hendelse_id"),
        f.requiredDate("dato"),
        f.requiredCode("type", HENDELSE),
        f.yesNo("planlagt"),
        f.code("tema", TEMA),
        f.text("resultat"),
        f.text("tekst"));
  }

  static Botilbud botilbud(Fields f) {
    return new Botilbud(
        f.kilde(),
        f.ownId("opphold_id"),
        f.text("vedtak_id"),
        f.date("soknad_dato"),
        f.date("vurdert_dato"),
        f.requiredDate("fra"),
        f.date("til"),
        f.code("type", BOTILBUD),
        f.yesNo("leiekontrakt"),
        f.yesNo("fra_institusjon"),
        f.integer("antall_barn"),
        f.text("unntak_begrunnelse"),
        f.date("tiltak_varig_bolig_dato"),
        f.yesNo("forsvarlig_standard"));
  }

  static Kvp kvp(Fields f) {
    return new Kvp(
        f.kilde(),
        f.ownId("kvp_id"),
        f.date("soknad_dato"),
        f.date("vedtak_dato"),
        f.code("utfall", KVP_UTFALL),
        f.text("avslag_arsak"),
        f.date("start_dato"),
        f.date("slutt_dato"),
        f.date("forlenget_vedtak_dato"),
        f.text("saerlige_grunner"),
        f.integer("permisjon_dager"),
        f.amount("timer_per_uke"),
        f.code("slutt_arsak", KVP_SLUTT),
        f.date("individuell_plan_dato"),
        f.date("siste_evaluering_dato"));
  }

  static Plan plan(Fields f) {
    return new Plan(
        f.kilde(),
        f.ownId("plan_id"),
        f.date("tilbudt_dato"),
        f.date("soknad_dato"),
        f.date("vedtak_dato"),
        f.code("utfall", PLAN_UTFALL),
        f.yesNo("koordinator"),
        f.date("revidert_dato"));
  }

  static Utbetaling utbetaling(Fields f) {
    return new Utbetaling(
        f.kilde(),
        f.ownId("utbetaling_id"),
        f.text("vedtak_id"),
        f.requiredDate("fra"),
        f.requiredDate("til"),
        f.date("forfall_dato"),
        f.date("utbetalt_dato"),
        f.amount("belop"),
        f.hjemmel("hjemmel"),
        f.date("vilkar_oppfylt_dato"),
        f.amount("trekk_belop"),
        f.text("trekk_arsak"));
  }

  static Klage klage(Fields f) {
    return new Klage(
        f.kilde(),
        f.ownId("klage_id"),
        f.text("vedtak_id"),
        f.requiredDate("mottatt_dato"),
        f.date("nav_behandlet_dato"),
        f.date("oversendt_dato"),
        f.date("avgjort_dato"),
        f.code("utfall", KLAGE_UTFALL));
  }
}
