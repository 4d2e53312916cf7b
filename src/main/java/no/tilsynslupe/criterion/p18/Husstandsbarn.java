package no.tilsynslupe.criterion.p18;

import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/** Children in the household at a decision: its own number if given, else that of the case. */
final class Husstandsbarn {

  private Husstandsbarn() {}

  /** True when a child is known to live in the household. */
  static boolean kjent(Vedtakslinje line, Sak sak) {
    Fact<Integer> own = line.antallBarn();
    Fact<Integer> number = own.optional().isPresent() ? own : sak.hode().antallBarn();
    return number.optional().filter(n -> n > 0).isPresent();
  }
}
