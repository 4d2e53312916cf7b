package no.tilsynslupe.privacy;

/** What the gate can find, with the name that a message uses. */
public enum IdentityKind {
  FODSELSNUMMER("fødselsnummer", GateKind.FODSELSNUMMER),
  D_NUMMER("D-nummer", GateKind.FODSELSNUMMER),
  SYNTETISK("syntetisk fødselsnummer", GateKind.FODSELSNUMMER),
  HJELPENUMMER("hjelpenummer (H- eller FH-nummer)", GateKind.FODSELSNUMMER),
  UFULLSTENDIG("mulig fødselsnummer (kontrollsifrene stemmer ikke)", GateKind.FODSELSNUMMER),
  DUF("DUF-nummer", GateKind.DUF),
  KONTO("kontonummer", GateKind.KONTONUMMER),
  TELEFON("telefonnummer", GateKind.TELEFON),
  EPOST("e-postadresse", GateKind.EPOST),
  ADRESSE("adresse", GateKind.ADRESSE),
  NAVN("navn på en person", GateKind.NAVN),
  FODSELSDATO("fødselsdato", GateKind.FODSELSDATO);

  private final String navn;
  private final GateKind group;

  IdentityKind(String navn, GateKind group) {
    this.navn = navn;
    this.group = group;
  }

  /** Norwegian name, as a message shows it. */
  public String navn() {
    return navn;
  }

  /** What policy it falls under. */
  public GateKind group() {
    return group;
  }

  /** The name with its article: {@code et fødselsnummer}. */
  public String medArtikkel() {
    return (switch (this) {
          case EPOST, ADRESSE, FODSELSDATO -> "en ";
          default -> "et ";
        })
        + navn;
  }
}
