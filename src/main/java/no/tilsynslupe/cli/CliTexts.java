package no.tilsynslupe.cli;

import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;

/** What the command line says, a file of texts for each kind, in the language of the process. */
enum CliTexts {
  ERRORS("errors.yaml"),
  RECEIPTS("receipts.yaml"),
  VALIDATION("validation.yaml");

  private final String file;

  CliTexts(String file) {
    this.file = file;
  }

  /** As {@link Prose#say}. */
  String say(String key, Object... namesAndValues) {
    return Prose.of(CliTexts.class, file, Language.current()).say(key, namesAndValues);
  }
}
