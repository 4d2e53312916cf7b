package no.tilsynslupe.intake.kostra;

import java.util.List;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.Measure;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What may pass of the fields that tell whose a record is. Numbers and names never do; of a date of
 * birth the year does. An incomplete number of 1 January, made when only the year was known, is no
 * number.
 */
final class IdentityFields {
  private static final String NUMBER = "PERSON_FODSELSNR";
  private static final String DUF = "PERSON_DUF";
  private static final String CASEWORKER = "SAKSBEHANDLER";
  private static final String BORN = "FODSELSDATO";

  /** Fields that nothing of the record is kept of. */
  static final List<String> NEVER_KEPT = List.of(NUMBER, DUF, CASEWORKER, BORN);

  private static final String FIRST_OF_JANUARY = "0101";

  private final String file;
  private final Gate gate;
  private final Merknader merknader;

  IdentityFields(String file, Gate gate, Merknader merknader) {
    this.file = file;
    this.gate = gate;
    this.merknader = merknader;
  }

  /** The year of birth, and why the record can't be used. */
  record Passed(@Nullable Integer birthYear, @Nullable RowFault fault) {}

  /**
   * Looks at the fields of a record.
   *
   * @throws UserError when the gate stops the run
   */
  Passed pass(FormRecord raw) {
    RowFault fault = number(raw, NUMBER, GateKind.FODSELSNUMMER);
    fault = fault == null ? number(raw, DUF, GateKind.DUF) : fault;
    if (!raw.isBlank(CASEWORKER)) {
      gate.pass(file, () -> place(raw, CASEWORKER), raw.text(CASEWORKER));
      merknader.add(Merknad.SAKSBEHANDLER, raw);
    }
    Integer stated = stated(raw);
    if (!raw.isBlank(BORN) && fault == null) {
      fault = born(raw);
    }
    return new Passed(agreed(raw, stated), fault);
  }

  /**
   * A field for a number: blank, nought, an incomplete number of no person, or what the gate stops.
   */
  private @Nullable RowFault number(FormRecord raw, String field, GateKind kind) {
    String text = raw.text(field);
    if (text.isEmpty() || isIncomplete(text)) {
      return null;
    }
    if (text.chars().allMatch(c -> c == '0')) {
      merknader.add(Merknad.NULL_SOM_NUMMER, field, raw);
      return null;
    }
    return switch (gate.policy().of(kind)) {
      case STOPP -> throw stop(raw, field);
      case AVVIS_RAD ->
          new RowFault(RejectReason.PERSONVERN, KostraTexts.say("felt_fylt_ut", "felt", field), "");
      case MASKER -> null;
    };
  }

  private UserError stop(FormRecord raw, String field) {
    return new UserError(
        UserError.Kind.PRIVACY_GATE,
        KostraTexts.say("identitetsnummer_stopper", "fil", file, "sted", place(raw, field)));
  }

  /** A full date of birth may be more than the policy lets pass. */
  private @Nullable RowFault born(FormRecord raw) {
    if (raw.date(BORN) == null) {
      // Columns may be out of place: a number that begins here must be seen as a whole.
      gate.pass(file, () -> place(raw, BORN), raw.text(BORN) + raw.journal());
      return null;
    }
    if (raw.text(BORN).startsWith(FIRST_OF_JANUARY)) {
      return null;
    }
    merknader.add(Merknad.HEL_FODSELSDATO, raw);
    Measure measure = gate.policy().of(GateKind.FODSELSDATO);
    if (measure == Measure.STOPP) {
      throw new UserError(
          UserError.Kind.PRIVACY_GATE,
          KostraTexts.say("fodselsdato_stopper", "fil", file, "sted", place(raw, BORN)));
    }
    return measure == Measure.AVVIS_RAD
        ? new RowFault(RejectReason.PERSONVERN, KostraTexts.say("fodselsdato_avvist"), "")
        : null;
  }

  /** Where in a file a field stands. */
  static String place(FormRecord raw, String field) {
    return KostraTexts.say("sted", "linje", Long.toString(raw.line()), "felt", field);
  }

  private static @Nullable Integer stated(FormRecord raw) {
    var date = raw.date(BORN);
    return date == null ? null : Integer.valueOf(date.getYear());
  }

  /** The year of the date; of the number where there is no date; none where they differ. */
  private @Nullable Integer agreed(FormRecord raw, @Nullable Integer stated) {
    String number = raw.text(NUMBER);
    if (!isIncomplete(number)) {
      return stated;
    }
    int byNumber = IncompleteNumber.year(number, raw.year());
    if (stated == null || stated == byNumber) {
      return byNumber;
    }
    merknader.add(Merknad.FODSELSDATO_MOT_NUMMER, raw);
    return null;
  }

  private static boolean isIncomplete(String number) {
    return number.startsWith(FIRST_OF_JANUARY) && IncompleteNumber.is(number);
  }
}
