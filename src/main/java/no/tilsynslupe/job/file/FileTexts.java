package no.tilsynslupe.job.file;

import no.tilsynslupe.prose.Spoken;

/** What is said of the files that people write for the program, in the language of the process. */
final class FileTexts {
  private static final Spoken TEXTS = new Spoken(FileTexts.class, "texts.yaml");

  private FileTexts() {}

  static String say(String key, Object... values) {
    return TEXTS.say(key, values);
  }
}
