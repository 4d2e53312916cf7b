package no.tilsynslupe.privacy;

/** What the gate has a policy for: kinds of identity that are treated alike. */
public enum GateKind {
  /** National identity numbers and D-numbers, synthetic and incomplete ones too. */
  FODSELSNUMMER("fodselsnummer", "[fødselsnummer]"),
  DUF("duf", "[DUF-nummer]"),
  KONTONUMMER("kontonummer", "[kontonummer]"),
  TELEFON("telefon", "[telefon]"),
  EPOST("epost", "[e-post]"),
  ADRESSE("adresse", "[adresse]"),
  NAVN("navn", "[navn]"),
  /** A full date of birth; a year may stand. */
  FODSELSDATO("fodselsdato", "[fødselsdato]");

  private final String key;
  private final String mask;

  GateKind(String key, String mask) {
    this.key = key;
    this.mask = mask;
  }

  /** Whether it is a number that leads to one person, and to no other. */
  public boolean isIdentityNumber() {
    return this == FODSELSNUMMER || this == DUF || this == KONTONUMMER;
  }

  /** The key in a job file. */
  public String key() {
    return key;
  }

  /** Name of several, as a message shows it. */
  public String flertall() {
    return PrivacyTexts.of(this);
  }

  /** What stands in a text in place of one. */
  public String mask() {
    return mask;
  }
}
