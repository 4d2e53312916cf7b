package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Optional<String> id = condition.vedtakId().optional();
    if (id.isPresent()) {
      Optional<Vedtak20> named =
          decisions.stream().filter(decision -> decision.id().equals(id.get())).findFirst();
      boolean withdrawn =
          named.isEmpty()
              && sak.vedtak().stream().anyMatch(line -> line.vedtakId().equals(id.get()));
      return new Vilkarsvedtak(named, withdrawn, false);
    }
    Optional<LocalDate> from = condition.fra().optional();
    List<Vedtak20> inForce =
        from.map(day -> decisions.stream().filter(d -> d.inForce(day)).toList()).orElse(List.of());
    return inForce.size() == 1
        ? new Vilkarsvedtak(Optional.of(inForce.get(0)), false, false)
        : new Vilkarsvedtak(Optional.empty(), false, true);
  }
}
