package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/**
 * An event of a case file.
 *
 * @param number place in the file, from 1
 * @param body its fields, past the gate
 */
record Event(int number, EventType type, Instant time, JsonNode body) {

  /**
   * The order in which the applicant's own service reads them: by time; of one moment, what was
   * received first, and payments before the conditions and demands that name them; else as in the
   * file, where they need not be in order.
   */
  static final Comparator<Event> ORDER =
      Comparator.comparing(Event::time).thenComparing(Event::rank).thenComparingInt(Event::number);

  /** The day in Norway. */
  LocalDate day() {
    return Times.day(time);
  }

  String text(String field) {
    return Body.text(body, field);
  }

  private int rank() {
    return switch (type) {
      case SOKNADS_STATUS -> text("status").equals("MOTTATT") ? 0 : 1;
      case VILKAR, DOKUMENTASJONKRAV -> 2;
      default -> 1;
    };
  }
}
