package no.tilsynslupe.intake.digisos;

import tools.jackson.databind.JsonNode;

/**
 * A document asked for before a decision.
 *
 * @param first the event that asked for it first
 * @param document as the last list says that has it
 * @param outstanding it is on the last list sent
 */
record Request(Event first, JsonNode document, boolean outstanding) {

  String type() {
    return Body.text(document, "dokumenttype");
  }

  String info() {
    return Body.text(document, "tilleggsinformasjon");
  }

  String reference() {
    return Body.text(document, "dokumentreferanse");
  }

  /** What makes it the same request on the next list. */
  String key() {
    return reference().isEmpty() ? type() + "\n" + info() : reference();
  }

  Request repeated(JsonNode again) {
    return new Request(first, again, true);
  }

  Request settled() {
    return new Request(first, document, false);
  }
}
