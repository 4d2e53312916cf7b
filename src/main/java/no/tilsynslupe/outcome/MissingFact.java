package no.tilsynslupe.outcome;

import java.util.Comparator;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the data don't give, for want of which a unit can't be decided.
 *
 * @param hva column of the format, or the kinds of rows sought ({@code § 17}), or a notion ({@code
 *     alder})
 * @param kilde the row that lacks it; null when rows or a whole table are missing
 */
public record MissingFact(Tabell tabell, String hva, Why why, @Nullable Kilde kilde)
    implements Comparable<MissingFact> {

  /** Why a fact is missing. */
  public enum Why {
    IKKE_REGISTRERT,
    KOLONNE_MANGLER,
    TABELL_MANGLER,
    TABELL_UFULLSTENDIG,
    PERIODE_UKJENT,
    UTENFOR_PERIODEN,
    SLAG_MANGLER,
    TEKST_UKLAR,
    IKKE_KOBLET,
    ALDER_USIKKER,
    SLUTTDATO_USIKKER,
    BARE_SENERE,
    FOR_MANGE_UKJENTE,
    SATS_UKJENT,
    ORDLYD_MANGLER
  }

  private static final Comparator<MissingFact> ORDER =
      Comparator.comparing(MissingFact::tabell)
          .thenComparing(MissingFact::hva)
          .thenComparing(MissingFact::why)
          .thenComparing(MissingFact::kilde, Comparator.nullsFirst(Comparator.naturalOrder()));

  public static MissingFact at(Felt felt, Why why) {
    return new MissingFact(felt.tabell(), felt.kolonne(), why, felt.kilde());
  }

  /** A place that is blank or unreadable, or in a column that the delivery doesn't have. */
  public static MissingFact of(Felt felt, Fact<?> fact) {
    return at(felt, fact instanceof Fact.NotInDelivery ? Why.KOLONNE_MANGLER : Why.IKKE_REGISTRERT);
  }

  /** What an unanswered search lacks. */
  public static MissingFact of(Sokedekning sok) {
    String hva =
        sok.deler().isEmpty() ? "*" : String.join(", ", sok.deler().stream().sorted().toList());
    Why why =
        switch (sok.arsak()) {
          case TABELL_MANGLER -> Why.TABELL_MANGLER;
          case UFULLSTENDIG -> Why.TABELL_UFULLSTENDIG;
          case PERIODE_UKJENT -> Why.PERIODE_UKJENT;
          case UTENFOR_PERIODEN, DEKKET -> Why.UTENFOR_PERIODEN;
          case SLAG_MANGLER -> Why.SLAG_MANGLER;
        };
    return new MissingFact(sok.tabell(), hva, why, null);
  }

  @Override
  public int compareTo(MissingFact other) {
    return ORDER.compare(this, other);
  }
}
