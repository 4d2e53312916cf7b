package no.tilsynslupe.report.model;

import no.tilsynslupe.outcome.OutcomeCode;

/** A number of a {@link Group}: one outcome, or several together. */
public enum GroupCell {
  AVVIK,
  RISIKO,
  OK,
  UAVKLART,
  IKKE_AKTUELT,
  /** AVVIK, RISIKO and OK. */
  AVGJORT,
  /** AVVIK and RISIKO. */
  FUNN,
  /** All five. */
  ALLE;

  public static GroupCell of(OutcomeCode code) {
    return switch (code) {
      case AVVIK -> AVVIK;
      case RISIKO -> RISIKO;
      case OK -> OK;
      case UAVKLART -> UAVKLART;
      case IKKE_AKTUELT -> IKKE_AKTUELT;
    };
  }
}
