package no.tilsynslupe.intake.kostra;

/** Looks through all records for what the statistics office's program leaves unchecked. */
final class Kontroller {
  private Kontroller() {}

  static void kjor(Poster poster, Merknader merknader) {
    for (Poster.Sakens one : poster.saker()) {
      one.all().forEach(record -> Postkontroller.kjor(record, merknader));
      new Sakskontroller(poster, one).kjor(merknader);
    }
  }
}
