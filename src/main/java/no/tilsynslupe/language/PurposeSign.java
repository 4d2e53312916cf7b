package no.tilsynslupe.language;

/** What a word of the purpose lexicons is a sign of. */
sealed interface PurposeSign {
  /** When a purpose counts; see {@code formal.tsv}. */
  enum Strength {
    STERK,
    LEDD,
    SVAK,
    PASS
  }

  /** Kinds of debt; see {@code gjeld.tsv}. */
  enum Owing {
    RESTANSE,
    UBETALT,
    INKASSO
  }

  /** Kinds of threat; see {@code fare.tsv}. */
  enum Danger {
    UTKASTELSE,
    STENGING,
    UTEN_BOLIG
  }

  /** Words about a threat or a purpose; see {@code nekting.tsv}. */
  enum Frame {
    NEKTER,
    RAMME,
    AVVERGET,
    UNNTATT,
    FORAN_UNNTATT,
    ETTER
  }

  /** A purpose. */
  record Purpose(PurposeClass purposeClass, Strength strength) implements PurposeSign {}

  /** Words that say nothing here, see {@code uten-betydning.tsv}. */
  record Nothing() implements PurposeSign {}

  /** Arrears or debt. */
  record Debt(Owing owing) implements PurposeSign {}
}
