package no.tilsynslupe.sak;

/** Outcome of an appeal. */
public enum KlageUtfall {
  OMGJORT_NAV,
  STADFESTET,
  ENDRET,
  OPPHEVET,
  AVVIST,
  TRUKKET,
  UNDER_BEHANDLING
}
