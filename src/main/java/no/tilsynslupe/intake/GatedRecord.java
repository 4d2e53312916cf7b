package no.tilsynslupe.intake;

import no.tilsynslupe.privacy.IdentityKind;

/**
 * The gate refuses one record of the source, such as an event or a form: whoever reads the source
 * catches this, makes of the record a row with {@link #fault}, and goes on. Holds nothing of what
 * was found.
 */
public final class GatedRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GatedRecord(IdentityKind kind) {
    super(message(kind), null, false, false);
  }

  static String message(IdentityKind kind) {
    return IntakeTexts.say("raden_avvist", "hva", kind.medArtikkel());
  }

  /** Why the record can't be used. */
  public RowFault fault() {
    return new RowFault(RejectReason.PERSONVERN, String.valueOf(getMessage()), "");
  }
}
