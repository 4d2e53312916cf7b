package no.tilsynslupe.privacy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a pseudonym stands for. Each kind has its own pseudonyms: the same id of a person and of a
 * decision get different ones. The length is that of the narrowest place it stands in: eight
 * characters in a KOSTRA journal number, ten in a KOSTRA caseworker.
 */
public enum PseudonymKind {
  /** A person, by identity number, DUF number, journal number or the id of the case. */
  PERSON("person eller sak", 8),
  /** A further case of a person who has a pseudonym in the same export already. */
  SAK("en sak til for samme person", 8),
  SAKSBEHANDLER("saksbehandler", 10),
  TEAM("team", 8),
  SOKNAD("søknad", 12),
  VEDTAK("vedtak", 12),
  VILKAR("vilkår", 12),
  KRAV("dokumentasjonskrav", 12),
  HENDELSE("hendelse i journalen", 12),
  OPPHOLD("botilbud", 12),
  KVP("kvalifiseringsprogram", 12),
  PLAN("individuell plan", 12),
  UTBETALING("utbetaling", 12),
  KLAGE("klage", 12),
  /** A reference within a Digisos case file. */
  REFERANSE("referanse i Digisos", 12),
  /** A key in Fiks: a document, a case, an organisation. */
  FIKS("nøkkel i Fiks", 0);

  private final String navn;
  private final int length;

  PseudonymKind(String navn, int length) {
    this.navn = navn;
    this.length = length;
  }

  /** Norwegian name, as it is shown. */
  public String navn() {
    return navn;
  }

  /** How it is written in a key list. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that is written so, or null. */
  public static @Nullable PseudonymKind of(String code) {
    for (PseudonymKind kind : values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    return null;
  }

  /** Characters of a pseudonym; 0 when it is a UUID. */
  int length() {
    return length;
  }
}
