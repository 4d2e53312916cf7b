package no.tilsynslupe.intake.kostra;

import java.util.List;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Kilde;

/**
 * A file that was read: records of one form, year and municipality.
 *
 * @param rejected records that can't be used
 * @param merknader what is odd about records of it
 */
record FormFile(
    String name,
    Layout layout,
    String municipality,
    List<FormRecord> records,
    List<Rejected> rejected,
    Merknader merknader) {

  FormFile {
    records = List.copyOf(records);
    rejected = List.copyOf(rejected);
  }

  /**
   * A record that can't be used.
   *
   * @param sakId the case it would belong to; empty when that is unknown
   */
  record Rejected(Form form, String sakId, Kilde kilde, RowFault fault) {

    /** Where it stands, and why it can't be used. */
    String melding() {
      return KostraTexts.say(
          "avvist_post",
          "fil",
          kilde.fil(),
          "linje",
          Long.toString(kilde.linje()),
          "grunn",
          fault.message());
    }
  }
}
