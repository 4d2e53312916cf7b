package no.tilsynslupe.intake;

/** Why a row was not used; source: the reading rules of the case export. */
public enum RejectReason {
  /** The number of fields differs from the header's. */
  FELTANTALL,
  /** A required field is blank. */
  MANGLER_VERDI,
  /** A required field can't be read. */
  ULESELIG_VERDI,
  /** Another field of the record that the row was made of says the opposite. */
  MOTSTRIDENDE_VERDI,
  /** The end of an interval is before its start. */
  TIL_FOR_FRA,
  /** The case of the row isn't in table saker. */
  UKJENT_SAK,
  /** Another row has the same key, but not the same content. */
  ULIKE_MED_SAMME_ID,
  /** The privacy gate found something that the policy rejects rows for. */
  PERSONVERN
}
