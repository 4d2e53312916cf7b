package no.tilsynslupe.privacy;

/** Kinds of identity numbers that the gate knows, with the name that a message uses. */
public enum IdentityKind {
  FODSELSNUMMER("fødselsnummer"),
  D_NUMMER("D-nummer"),
  SYNTETISK("syntetisk fødselsnummer"),
  HJELPENUMMER("hjelpenummer (H- eller FH-nummer)"),
  UFULLSTENDIG("mulig fødselsnummer (kontrollsifrene stemmer ikke)"),
  DUF("DUF-nummer");

  private final String navn;

  IdentityKind(String navn) {
    this.navn = navn;
  }

  /** Norwegian name, as a message shows it. */
  public String navn() {
    return navn;
  }
}
