package no.tilsynslupe.job.file;

/** The kinds of files that people write for the program, as messages name them. */
enum FileKind {
  JOB,
  CRITERIA,
  RATES;

  /** «jobbfilen». */
  String known() {
    return FileTexts.say("known_" + name());
  }

  /** «en jobbfil». */
  String one() {
    return FileTexts.say("one_" + name());
  }

  /** «jobbfiler». */
  String many() {
    return FileTexts.say("many_" + name());
  }

  /** What it can't be without, as a sentence. */
  String least() {
    return FileTexts.say("least_" + name());
  }
}
