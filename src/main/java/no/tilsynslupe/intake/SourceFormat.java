package no.tilsynslupe.intake;

/** The formats that cases are read from. */
public enum SourceFormat {
  /** The case export of this program. */
  SAKSUTTREKK("saksuttrekk"),
  /** Forms 11F and 11CF of KOSTRA, fixed width. */
  KOSTRA("KOSTRA"),
  /** Case files that case systems send to Fiks Digisos. */
  DIGISOS("Digisos");

  private final String navn;

  SourceFormat(String navn) {
    this.navn = navn;
  }

  /** What it shows and what it can't, for the top of a report; empty for the case export. */
  public String begrensning() {
    return this == SAKSUTTREKK ? "" : IntakeTexts.say("begrensning_" + name());
  }

  /** As a person writes it. */
  public String navn() {
    return navn;
  }
}
