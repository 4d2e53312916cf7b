package no.tilsynslupe.intake.kostra;

/**
 * The case that a record belongs to: the journal number, the same in all years and forms. In Oslo
 * the district stands before it, as each district has journal numbers of its own.
 */
final class Sakid {
  /** The only municipality with districts that report by themselves. */
  private static final String OSLO = "0301";

  private Sakid() {}

  static boolean isOslo(String municipality) {
    return municipality.equals(OSLO);
  }

  static String of(FormRecord record) {
    return of(record.municipality(), record.district(), record.journal());
  }

  /** Empty when the journal number is blank. */
  static String of(String municipality, String district, String journal) {
    boolean apart = isOslo(municipality) && !district.isEmpty() && !journal.isEmpty();
    return apart ? district + "-" + journal : journal;
  }

  /** The office that a record belongs to. */
  static String kontor(FormRecord record) {
    String municipality = record.municipality();
    return isOslo(municipality) && !record.district().isEmpty()
        ? "Bydel " + record.district()
        : "Kommune " + municipality;
  }
}
