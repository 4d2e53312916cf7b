package no.tilsynslupe.intake.kostra;

/** The forms of KOSTRA that are read. */
enum Form {
  /** Economic support: one record a recipient and year. */
  OKONOMISK_SOSIALHJELP("11F"),
  /** The qualification programme: one record a participant, year and status. */
  KVALIFISERINGSSTONAD("11CF");

  private final String navn;

  Form(String navn) {
    this.navn = navn;
  }

  /** As the forms are called. */
  String navn() {
    return navn;
  }
}
