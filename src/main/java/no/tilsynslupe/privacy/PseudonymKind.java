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
  PERSON(8),
  /** A further case of a person who has a pseudonym in the same export already. */
  SAK(8),
  SAKSBEHANDLER(10),
  TEAM(8),
  SOKNAD(12),
  VEDTAK(12),
  VILKAR(12),
  KRAV(12),
  HENDELSE(12),
  OPPHOLD(12),
  KVP(12),
  PLAN(12),
  UTBETALING(12),
  KLAGE(12),
  /** A reference within a Digisos case file. */
  REFERANSE(12),
  /** A key in Fiks: a document, a case, an organisation. */
  FIKS(0);

  private final int length;

  PseudonymKind(int length) {
    this.length = length;
  }

  /** Its name, as it is shown. */
  public String navn() {
    return PrivacyTexts.of(this);
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
