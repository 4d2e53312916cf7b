package no.tilsynslupe.job.file;

/** The kinds of files that people write for the program, as messages name them. */
enum FileKind {
  JOB("jobbfilen", "en jobbfil", "jobbfiler", "Den må minst ha nøkkelen «input»."),
  CRITERIA(
      "kriteriefilen",
      "en kriteriefil",
      "kriteriefiler",
      "Den må ha minst én av nøklene «criteria», «theme» og «overrides»."),
  RATES("satsfilen", "en satsfil", "satsfiler", "Den må ha nøkkelen «rates».");

  private final String known;
  private final String one;
  private final String many;
  private final String least;

  FileKind(String known, String one, String many, String least) {
    this.known = known;
    this.one = one;
    this.many = many;
    this.least = least;
  }

  /** «jobbfilen». */
  String known() {
    return known;
  }

  /** «en jobbfil». */
  String one() {
    return one;
  }

  /** «jobbfiler». */
  String many() {
    return many;
  }

  /** What it can't be without, as a sentence. */
  String least() {
    return least;
  }
}
