package no.tilsynslupe.privacy;

/** What the gate has a policy for: kinds of identity that are treated alike. */
public enum GateKind {
  /** National identity numbers and D-numbers, synthetic and incomplete ones too. */
  FODSELSNUMMER("fodselsnummer", "fødselsnumre og D-numre", "[fødselsnummer]"),
  DUF("duf", "DUF-numre", "[DUF-nummer]"),
  KONTONUMMER("kontonummer", "kontonumre", "[kontonummer]"),
  TELEFON("telefon", "telefonnumre", "[telefon]"),
  EPOST("epost", "e-postadresser", "[e-post]"),
  ADRESSE("adresse", "adresser", "[adresse]"),
  NAVN("navn", "navn på personer", "[navn]"),
  /** A full date of birth; a year may stand. */
  FODSELSDATO("fodselsdato", "fødselsdatoer", "[fødselsdato]");

  private final String key;
  private final String flertall;
  private final String mask;

  GateKind(String key, String flertall, String mask) {
    this.key = key;
    this.flertall = flertall;
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

  /** Norwegian name of several, as a report shows it. */
  public String flertall() {
    return flertall;
  }

  /** What stands in a text in place of one. */
  public String mask() {
    return mask;
  }
}
