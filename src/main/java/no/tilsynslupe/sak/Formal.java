package no.tilsynslupe.sak;

/**
 * Purpose codes of economic support; in the format with a hyphen where the name has an underscore.
 */
public enum Formal {
  LIVSOPPHOLD,
  NODHJELP,
  HUSLEIE,
  STROM,
  FORSIKRING,
  INNBO,
  HELSE,
  TANN,
  TRANSPORT,
  JOBB,
  BARNEHAGE,
  BARN_FRITID,
  BARN_KLAR,
  DEPOSITUM,
  FLYTTING,
  BEGIVENHET,
  HOYTID,
  GJELD_TAP,
  GJELD_ANNEN,
  FERIE_TRENING,
  BIL,
  BO_MIDL,
  REST,
  ANNET
}
