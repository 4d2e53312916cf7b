package no.tilsynslupe.store;

/**
 * What may happen in a case, as its course tells it. A span begins on one day and ends on another.
 */
public enum EventKind {
  SOKNAD,
  VEDTAK,
  VILKAR,
  VILKAR_OPPFYLT,
  VILKAR_BRUTT,
  DOKUMENTKRAV,
  DOKUMENT_MOTTATT,
  OPPFOLGING,
  /** A stay in temporary accommodation: a span. */
  OPPHOLD,
  KVP_SOKNAD,
  KVP_VEDTAK,
  /** A qualification programme: a span. */
  KVP,
  KVP_FORLENGET,
  PLAN_TILBUD,
  PLAN_SOKNAD,
  PLAN_VEDTAK,
  PLAN_REVIDERT,
  /** A payment: the span is what it is for. */
  UTBETALING,
  KLAGE,
  KLAGE_BEHANDLET,
  KLAGE_OVERSENDT,
  KLAGE_AVGJORT,
  /** A state benefit: a span. */
  YTELSE,
  FUNN
}
