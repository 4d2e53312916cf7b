package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vilkar;

/**
 * A condition's decision: the one it names; without a name, the decision in force on its first day
 * if there is just one.
 *
 * <p>Source: the case export format, "Notions used everywhere".
 *
 * @param vedtak empty when it is unknown, withdrawn or not in the delivery
 * @param trukket the decision it names is withdrawn
 * @param ukjent which decision it belongs to is unknown
 */
record Vilkarsvedtak(Optional<Vedtak20> vedtak, boolean trukket, boolean ukjent) {

  static Vilkarsvedtak av(Vilkar condition, Sak sak) {
    List<Vedtak20> decisions = Vedtak20.alle(sak);
    return condition.vedtakId() instanceof Fact.Known<String> id
        ? named(id.value(), decisions, sak)
        : inForce(condition.fra(), decisions);
  }

  private static Vilkarsvedtak named(String id, List<Vedtak20> decisions, Sak sak) {
    for (Vedtak20 decision : decisions) {
      if (decision.id().equals(id)) {
        return new Vilkarsvedtak(Optional.of(decision), false, false);
      }
    }
    boolean withdrawn = sak.vedtak().stream().anyMatch(line -> line.vedtakId().equals(id));
    return new Vilkarsvedtak(Optional.empty(), withdrawn, false);
  }

  private static Vilkarsvedtak inForce(Fact<LocalDate> from, List<Vedtak20> decisions) {
    List<Vedtak20> inForce =
        from.optional()
            .map(day -> decisions.stream().filter(d -> d.inForce(day)).toList())
            .orElse(List.of());
    return inForce.size() == 1
        ? new Vilkarsvedtak(Optional.of(inForce.get(0)), false, false)
        : new Vilkarsvedtak(Optional.empty(), false, true);
  }
}
