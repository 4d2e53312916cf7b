package no.tilsynslupe.report.model;

/** Whether a group has a rate; "hidden" and "nothing decided" are different things. */
public enum RateState {
  /** There is a rate. */
  VIST,
  /** It rests on hidden numbers, so that nobody is told even whether there is one. */
  SKJULT,
  /** Nothing is decided, so that there is none. */
  INGEN
}
