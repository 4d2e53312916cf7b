package no.tilsynslupe.privacy;

/** What the gate can find, and what a message calls it. */
public enum IdentityKind {
  FODSELSNUMMER(GateKind.FODSELSNUMMER),
  D_NUMMER(GateKind.FODSELSNUMMER),
  SYNTETISK(GateKind.FODSELSNUMMER),
  HJELPENUMMER(GateKind.FODSELSNUMMER),
  UFULLSTENDIG(GateKind.FODSELSNUMMER),
  DUF(GateKind.DUF),
  KONTO(GateKind.KONTONUMMER),
  TELEFON(GateKind.TELEFON),
  EPOST(GateKind.EPOST),
  ADRESSE(GateKind.ADRESSE),
  NAVN(GateKind.NAVN),
  FODSELSDATO(GateKind.FODSELSDATO);

  private final GateKind group;

  IdentityKind(GateKind group) {
    this.group = group;
  }

  /** Its name, as a message shows it. */
  public String navn() {
    return PrivacyTexts.of(this);
  }

  /** What policy it falls under. */
  public GateKind group() {
    return group;
  }

  /** The name with its article: {@code et fødselsnummer}. */
  public String medArtikkel() {
    return PrivacyTexts.withArticle(this);
  }
}
