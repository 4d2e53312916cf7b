package no.tilsynslupe.intake.csv;

import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.sak.UserError;

/**
 * How one CSV file is written.
 *
 * @param file its name, for messages
 * @param columns fields of the header
 */
record CsvDialect(String file, char separator, int columns) {

  /** What is said of a row with a quote that isn't closed. */
  static UserError unclosed(String file, long line) {
    return Unreadable.file(
        file,
        "Raden som begynner på linje "
            + line
            + ", har et anførselstegn som ikke blir lukket. Rett linjen, og prøv igjen.");
  }

  /** What is said of a row that doesn't end within what a row can have. */
  static UserError tooLong(String file, long line) {
    return Unreadable.file(
        file,
        "Raden som begynner på linje "
            + line
            + ", er over 16 millioner tegn lang. Sjekk om et anførselstegn ikke er lukket.");
  }

  UserError unclosed(long line) {
    return unclosed(file, line);
  }
}
