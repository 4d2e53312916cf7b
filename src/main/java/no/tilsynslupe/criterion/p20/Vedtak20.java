package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.SamletVedtak;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision that conditions may be set in: all lines of one id in a case, withdrawn ones left out.
 *
 * @param linjer in order; at least one
 */
record Vedtak20(List<Vedtakslinje> linjer) {

  private static final PerCase<List<Vedtak20>> ALLE = new PerCase<>(Vedtak20::finnAlle);

  Vedtak20 {
    if (linjer.isEmpty()) {
      throw new IllegalArgumentException("et vedtak har minst én linje");
    }
    linjer = List.copyOf(linjer);
  }

  /** The decisions of a case in order of date. */
  static List<Vedtak20> alle(Sak sak) {
    return ALLE.of(sak);
  }

  private static List<Vedtak20> finnAlle(Sak sak) {
    return SamletVedtak.avSak(sak).stream().map(Vedtak20::new).toList();
  }

  String id() {
    return linjer.get(0).vedtakId();
  }

  LocalDate dato() {
    return linjer.get(0).vedtakDato();
  }

  /** Whether a line of it gives something on a day; an open end runs on. */
  boolean inForce(LocalDate day) {
    return linjer.stream().anyMatch(line -> gives(line) && covers(line, day));
  }

  private static boolean gives(Vedtakslinje line) {
    return switch (line.utfall()) {
      case INNVILGET, DELVIS_INNVILGET, REDUSERT -> true;
      case AVSLATT, AVVIST, STANSET, TRUKKET -> false;
    };
  }

  private static boolean covers(Vedtakslinje line, LocalDate day) {
    LocalDate from = line.fra().optional().orElse(line.vedtakDato());
    boolean ended = line.til().optional().map(til -> til.isBefore(day)).orElse(false);
    return !from.isAfter(day) && !ended;
  }

  /** Age at the decision, where a line gives it. */
  Fact<Integer> alder() {
    for (Vedtakslinje line : linjer) {
      if (line.alder() instanceof Fact.Known<Integer> known) {
        return known;
      }
    }
    return linjer.get(0).alder();
  }

  /** True when a child is known to live in the household: by the decision, else by the case. */
  boolean barnKjent(Sak sak) {
    Optional<Integer> own =
        linjer.stream()
            .map(line -> line.antallBarn().optional())
            .flatMap(Optional::stream)
            .findFirst();
    return own.or(() -> sak.hode().antallBarn().optional()).filter(n -> n > 0).isPresent();
  }
}
