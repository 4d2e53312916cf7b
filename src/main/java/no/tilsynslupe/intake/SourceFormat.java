package no.tilsynslupe.intake;

/** The formats that cases are read from. */
public enum SourceFormat {
  /** The case export of this program. */
  SAKSUTTREKK("saksuttrekk", ""),
  /** Forms 11F and 11CF of KOSTRA, fixed width. */
  KOSTRA(
      "KOSTRA",
      "KOSTRA-skjemaene viser måneder og beløp med stønad, hvilke slag vilkår det første vedtaket med"
          + " vilkår i året hadde, og når kvalifiseringsprogram ble søkt, vedtatt, startet og avsluttet."
          + " De viser ikke søknader, vedtak, avslag, begrunnelser, journal, botilbud, planer eller"
          + " klager, og kriterier om det blir «kan ikke avgjøres»."),
  /** Case files that case systems send to Fiks Digisos. */
  DIGISOS(
      "Digisos",
      "Saksfilene fra Digisos viser digitale søknader og det fagsystemet har sendt til innsyn: status,"
          + " vedtak med utfall, utbetalinger, vilkår og dokumentkrav. De viser ikke papirsøknader,"
          + " paragraf, begrunnelse, journal, botilbud eller kvalifiseringsprogram, og kriterier"
          + " om det blir «kan ikke avgjøres».");

  private final String navn;
  private final String begrensning;

  SourceFormat(String navn, String begrensning) {
    this.navn = navn;
    this.begrensning = begrensning;
  }

  /** What it shows and what it can't, for the top of a report; empty for the case export. */
  public String begrensning() {
    return begrensning;
  }

  /** As a person writes it. */
  public String navn() {
    return navn;
  }
}
