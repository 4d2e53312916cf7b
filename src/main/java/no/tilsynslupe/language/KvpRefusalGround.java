package no.tilsynslupe.language;

/**
 * Grounds on which a qualification programme is refused. Source: the criteria catalogue,
 * P29-AVSLAG.
 */
public enum KvpRefusalGround {
  BUDSJETT,
  KAPASITET,
  TILTAK,
  TIDLIGERE_PROGRAM,
  /** Knowledge of Norwegian, and no other ground. */
  SPRAK
}
