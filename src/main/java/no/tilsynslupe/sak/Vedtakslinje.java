package no.tilsynslupe.sak;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A purpose line of a decision, table vedtak; all lines of one {@code vedtakId} are one decision.
 */
public record Vedtakslinje(
    Kilde kilde,
    String vedtakId,
    int linje,
    Fact<String> soknadId,
    LocalDate vedtakDato,
    Hjemmel hjemmel,
    Fact<String> formal,
    Fact<Formal> formalKode,
    Fact<Boolean> nodhjelp,
    Fact<Integer> alder,
    Fact<Integer> antallBarn,
    Utfall utfall,
    Fact<LocalDate> fra,
    Fact<LocalDate> til,
    Fact<BigDecimal> belop,
    Fact<BigDecimal> satsbelop,
    Fact<String> begrunnelse,
    Fact<String> begrunnelseAvtrykk,
    Fact<Integer> begrunnelseOrd,
    Fact<Boolean> brudd,
    Fact<Avslagsgrunn> avslagsgrunn,
    Fact<Stonadsform> stonadsform,
    Fact<Boolean> lanevilkar,
    Fact<Boolean> tilbakebetalingVurdert,
    Fact<LocalDate> oppstartDato,
    Fact<Unntak20a> unntak20a,
    Fact<String> unntak20aBegrunnelse,
    Fact<Boolean> vurdert18,
    Fact<Boolean> vurdert19,
    Fact<Boolean> individuellVurdering,
    Fact<Boolean> barnVurdert,
    Fact<Boolean> brukersSyn,
    Fact<Boolean> fareTapLivsopphold,
    Fact<Boolean> barnetrygdMedregnet,
    Fact<Boolean> barnsInntektMedregnet,
    Fact<Boolean> skriftlig,
    Fact<Boolean> klageadgangOpplyst,
    Fact<Boolean> reduksjonsadgangOpplyst,
    Fact<LocalDate> forhandsvarselDato,
    Fact<LocalDate> forskuddTrukketDato) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.VEDTAK, kilde, kolonne);
  }

  /** The line as it would be, did it rest on another section and were it for another purpose. */
  public Vedtakslinje med(Hjemmel annenHjemmel, Fact<Formal> annetFormal) {
    return new Vedtakslinje(
        kilde,
        vedtakId,
        linje,
        soknadId,
        vedtakDato,
        annenHjemmel,
        formal,
        annetFormal,
        nodhjelp,
        alder,
        antallBarn,
        utfall,
        fra,
        til,
        belop,
        satsbelop,
        begrunnelse,
        begrunnelseAvtrykk,
        begrunnelseOrd,
        brudd,
        avslagsgrunn,
        stonadsform,
        lanevilkar,
        tilbakebetalingVurdert,
        oppstartDato,
        unntak20a,
        unntak20aBegrunnelse,
        vurdert18,
        vurdert19,
        individuellVurdering,
        barnVurdert,
        brukersSyn,
        fareTapLivsopphold,
        barnetrygdMedregnet,
        barnsInntektMedregnet,
        skriftlig,
        klageadgangOpplyst,
        reduksjonsadgangOpplyst,
        forhandsvarselDato,
        forskuddTrukketDato);
  }

  /** Granted, in whole or in part. */
  public boolean innvilget() {
    return utfall == Utfall.INNVILGET || utfall == Utfall.DELVIS_INNVILGET;
  }

  /** Refused, in whole or in part. */
  public boolean avslatt() {
    return utfall == Utfall.AVSLATT || utfall == Utfall.DELVIS_INNVILGET;
  }

  public boolean redusertEllerStanset() {
    return utfall == Utfall.REDUSERT || utfall == Utfall.STANSET;
  }
}
