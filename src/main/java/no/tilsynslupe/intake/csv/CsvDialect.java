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
        file, CsvTexts.say("anforselstegn_ikke_lukket", "linje", Long.toString(line)));
  }

  /** What is said of a row that doesn't end within what a row can have. */
  static UserError tooLong(String file, long line) {
    return Unreadable.file(file, CsvTexts.say("rad_for_lang", "linje", Long.toString(line)));
  }

  UserError unclosed(long line) {
    return unclosed(file, line);
  }
}
