package no.tilsynslupe.job.validation;

import java.util.Collection;
import java.util.Comparator;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * Something that whoever delivers can do, so that what is undecided can be decided.
 *
 * @param hva the column of a {@link Kind#KOLONNE}; else empty
 */
public record Remedy(Kind kind, Tabell tabell, String hva) implements Comparable<Remedy> {

  /** What is to be done. */
  public enum Kind {
    /** Deliver the column, or fill it where it is blank. */
    KOLONNE,
    /** Deliver the table. */
    TABELL,
    /** Deliver the table whole: nothing left out, no rejected rows. */
    HEL_TABELL,
    /** State the period and the export date. */
    PERIODE,
    /** Deliver the table for a longer time, and say so in {@code dekker}. */
    LENGRE_TID,
    /** Say in {@code dekker} that rows of this kind are covered. */
    DEKKER,
    /** Add the guiding rates of the dates that the program doesn't know. */
    SATSER,
    /** No column of the format can tell: a person must look. */
    MENNESKE
  }

  private static final Comparator<Remedy> ORDER =
      Comparator.comparing(Remedy::kind).thenComparing(Remedy::tabell).thenComparing(Remedy::hva);

  /** What would settle a fact that a unit of a case lacks. */
  static Remedy of(MissingFact fact, UnitKind unit, Sak sak) {
    return fact.why() == MissingFact.Why.ALDER_USIKKER && fact.hva().equals("fodselsar")
        ? age(fact, unit, sak)
        : of(fact);
  }

  /** What would settle a fact, whatever the case. */
  static Remedy of(MissingFact fact) {
    return switch (fact.why()) {
      case IKKE_REGISTRERT,
          KOLONNE_MANGLER,
          IKKE_KOBLET,
          ALDER_USIKKER,
          SLUTTDATO_USIKKER,
          ORDLYD_MANGLER ->
          column(fact.tabell(), fact.hva());
      case TEKST_UKLAR -> code(fact);
      case TABELL_MANGLER -> table(Kind.TABELL, fact);
      case TABELL_UFULLSTENDIG -> table(Kind.HEL_TABELL, fact);
      case PERIODE_UKJENT -> new Remedy(Kind.PERIODE, Tabell.UTTREKK, "");
      case UTENFOR_PERIODEN -> table(Kind.LENGRE_TID, fact);
      case SLAG_MANGLER -> table(Kind.DEKKER, fact);
      case FOR_MANGE_UKJENTE, BARE_SENERE -> table(Kind.MENNESKE, fact);
      case SATS_UKJENT -> table(Kind.SATSER, fact);
    };
  }

  /** A known year of birth leaves a year of doubt, which only a decision's own age can lift. */
  private static Remedy age(MissingFact fact, UnitKind unit, Sak sak) {
    if (sak.hode().fodselsar().optional().isEmpty()) {
      return column(fact.tabell(), fact.hva());
    }
    return unit == UnitKind.VEDTAK ? column(Tabell.VEDTAK, "alder") : table(Kind.MENNESKE, fact);
  }

  /** Where a text can't be read, the code column says. */
  private static Remedy code(MissingFact fact) {
    return switch (fact.tabell()) {
      case VILKAR -> column(Tabell.VILKAR, "type");
      case VEDTAK, SOKNADER -> column(fact.tabell(), "formal_kode");
      default -> table(Kind.MENNESKE, fact);
    };
  }

  private static Remedy column(Tabell table, String column) {
    return new Remedy(Kind.KOLONNE, table, column);
  }

  private static Remedy table(Kind kind, MissingFact fact) {
    return new Remedy(kind, fact.tabell(), "");
  }

  /**
   * As a clause: «kolonnen «vurdert_18» i vedtak».
   *
   * @param absent columns that are missing or blank throughout, as {@code tabell.kolonne}
   */
  public String words(Collection<String> absent) {
    return switch (kind) {
      case KOLONNE ->
          ValidationTexts.say(
              absent.contains(tabell.navn() + "." + hva) ? "kolonnen" : "fylt_ut",
              "kolonne",
              hva,
              "tabell",
              tabell.navn());
      case TABELL -> ValidationTexts.say("TABELL", "tabell", tabell.navn());
      case HEL_TABELL -> ValidationTexts.say("HEL_TABELL", "tabell", tabell.navn());
      case PERIODE -> ValidationTexts.say("PERIODE");
      case LENGRE_TID -> ValidationTexts.say("LENGRE_TID", "tabell", tabell.navn());
      case DEKKER -> ValidationTexts.say("DEKKER", "tabell", tabell.navn());
      case SATSER -> ValidationTexts.say("SATSER");
      case MENNESKE -> ValidationTexts.say("MENNESKE", "tabell", tabell.navn());
    };
  }

  @Override
  public int compareTo(Remedy other) {
    return ORDER.compare(this, other);
  }

  /** As one word, for {@link #parse}. */
  String token() {
    return kind + ":" + tabell + ":" + hva;
  }

  static Remedy parse(String token) {
    String[] parts = token.split(":", -1);
    return new Remedy(Kind.valueOf(parts[0]), Tabell.valueOf(parts[1]), parts[2]);
  }
}
