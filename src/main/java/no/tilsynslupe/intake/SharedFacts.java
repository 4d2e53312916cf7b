package no.tilsynslupe.intake;

import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.table.Sections;

/**
 * What cells say that come again and again, made once for many rows.
 *
 * @param text makes strings of cells that come but once
 */
record SharedFacts(
    Utf8Text text, Shared<String> texts, Shared<Hjemmel> sections, SharedNumbers numbers) {

  static SharedFacts ofOneThread() {
    Utf8Text text = new Utf8Text();
    return new SharedFacts(
        text,
        new Shared<>(text, written -> written),
        new Shared<>(text, Sections::of),
        new SharedNumbers());
  }
}
