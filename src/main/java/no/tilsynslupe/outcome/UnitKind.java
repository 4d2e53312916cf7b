package no.tilsynslupe.outcome;

/** What a criterion judges; the codes of column {@code enhet} in the output files. */
public enum UnitKind {
  SAK,
  OPPFOLGING,
  VEDTAK,
  VILKAR,
  OPPHOLD,
  KVP,
  SOKNAD,
  UTBETALING,
  KLAGE,
  PLAN,
  KONTOR
}
