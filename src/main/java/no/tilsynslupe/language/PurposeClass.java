package no.tilsynslupe.language;

import java.util.Optional;

/**
 * What economic support (sosialtjenesteloven §§ 18 and 19) is asked for. The codes are public: they
 * stand in exports and reports.
 */
public enum PurposeClass {
  LIVSOPPHOLD,
  NODHJELP,
  HUSLEIE,
  STROM,
  FORSIKRING,
  INNBO,
  HELSE,
  TANN,
  TRANSPORT,
  JOBB,
  BARNEHAGE,
  BARN_FRITID("BARN-FRITID"),
  BARN_KLAR("BARN-KLAR"),
  DEPOSITUM,
  FLYTTING,
  BEGIVENHET,
  HOYTID,
  /** Arrears or debt, in a text that tells of eviction or a power cut. */
  GJELD_TAP("GJELD-TAP"),
  /** Consumer debt and other debt that threatens neither home nor power. */
  GJELD_ANNEN("GJELD-ANNEN"),
  FERIE_TRENING("FERIE-TRENING"),
  BIL,
  BO_MIDL("BO-MIDL"),
  ANNET,
  /**
   * Arrears of rent, power, kindergarten or after-school care, or unspecified debt, in a text that
   * says nothing of a threat.
   */
  REST;

  private final String code;

  PurposeClass() {
    this.code = name();
  }

  PurposeClass(String code) {
    this.code = code;
  }

  /** The class as exports and reports write it: {@code BARN-KLAR}. */
  public String code() {
    return code;
  }

  /** The class of a code; {@code _} is read as {@code -}, and case doesn't matter. */
  public static Optional<PurposeClass> fromCode(String code) {
    String wanted = code.strip().replace('_', '-');
    for (PurposeClass purpose : values()) {
      if (purpose.code.equalsIgnoreCase(wanted)) {
        return Optional.of(purpose);
      }
    }
    return Optional.empty();
  }
}
