package no.tilsynslupe.intake.digisos;

/**
 * What events of one reference tell: a payment, a condition or a demand for documents. The last
 * event replaces those before it.
 *
 * @param reference its own; made from the event's number where it has none
 * @param first tells since when it is there
 * @param last tells what holds
 */
record Tracked(String reference, Event first, Event last) {

  Tracked followedBy(Event event) {
    return new Tracked(reference, first, event);
  }

  String text(String field) {
    return last.text(field);
  }

  /** The status that holds; empty when it has none. */
  String status() {
    return text("status");
  }
}
