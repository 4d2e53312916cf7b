package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.RunInfo;

/** What the user chose for the run, as people name it. */
final class RunChoices {

  private static final String YES = "ja";

  private final Prose words;
  private final RunInfo run;

  RunChoices(Book book) {
    this.words = book.words("front.yaml");
    this.run = book.model().run();
  }

  /** A choice with its value. */
  record Choice(String name, String value) {}

  List<Choice> all() {
    return run.parametere().entrySet().stream()
        .map(entry -> new Choice(name(entry.getKey()), value(entry.getValue())))
        .toList();
  }

  List<String> lines() {
    return all().stream()
        .map(one -> words.say("valg.verdi", "navn", one.name(), "verdi", one.value()))
        .toList();
  }

  /** An option as people name it; those of later versions keep their name. */
  private String name(String option) {
    String key = "valg." + option;
    return words.has(key) ? words.say(key) : option;
  }

  private String value(String value) {
    return value.equals(YES) ? words.say("valg.ja") : value;
  }
}
