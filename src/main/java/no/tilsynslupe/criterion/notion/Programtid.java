package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Sak;

/**
 * Days in a running qualification programme (KVP): from its start to its end, both inclusive, or on
 * while it has no end. Counselling on such a day is part of the programme and needs no decision of
 * its own under § 17.
 */
public final class Programtid {

  private static final Set<KvpUtfall> INTET_PROGRAM =
      Collections.unmodifiableSet(EnumSet.of(KvpUtfall.AVSLATT, KvpUtfall.TRUKKET));

  private Programtid() {}

  /** True when the day is known to lie in a programme. */
  public static boolean sikkert(Sak sak, LocalDate day) {
    return sak.kvp().stream().anyMatch(kvp -> kanVaereI(kvp, day) && alltKjent(kvp));
  }

  /**
   * True when the day lies in a programme that the case has a row of, known or assumed. Whether
   * there are rows that the delivery doesn't show is another question.
   */
  public static boolean antatt(Inquiry ask, LocalDate day) {
    for (Kvp kvp : ask.sak().kvp()) {
      if (kanVaereI(kvp, day) && (alltKjent(kvp) || ask.assume(mangler(kvp)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean kanVaereI(Kvp kvp, LocalDate day) {
    boolean refused = kvp.utfall().optional().filter(INTET_PROGRAM::contains).isPresent();
    boolean notStarted =
        !kvp.startDato().isUnknown()
            && kvp.startDato().optional().filter(start -> !start.isAfter(day)).isEmpty();
    boolean over = kvp.sluttDato().optional().filter(end -> end.isBefore(day)).isPresent();
    return !refused && !notStarted && !over;
  }

  private static boolean alltKjent(Kvp kvp) {
    return kvp.utfall().optional().isPresent()
        && !kvp.startDato().isUnknown()
        && !kvp.sluttDato().isUnknown();
  }

  private static MissingFact mangler(Kvp kvp) {
    if (kvp.startDato().isUnknown()) {
      return mangler(kvp, "start_dato", kvp.startDato());
    }
    return kvp.sluttDato().isUnknown()
        ? mangler(kvp, "slutt_dato", kvp.sluttDato())
        : mangler(kvp, "utfall", kvp.utfall());
  }

  private static MissingFact mangler(Kvp kvp, String column, Fact<?> fact) {
    return MissingFact.of(kvp.felt(column), fact);
  }
}
