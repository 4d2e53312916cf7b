package no.tilsynslupe.criterion.p18;

import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;

/** Children in the household at a decision: its own number if given, else that of the case. */
final class Husstandsbarn {

  private Husstandsbarn() {}

  /**
   * Makes a finding graver where a child is known to live in the household, and says where from.
   */
  static Ruling.Finding merk(Ruling.Finding finding, Vedtakslinje line, Sak sak) {
    boolean own = line.antallBarn().optional().isPresent();
    Fact<Integer> number = own ? line.antallBarn() : sak.hode().antallBarn();
    Felt felt =
        own
            ? new Felt(Tabell.VEDTAK, line.kilde(), "antall_barn")
            : new Felt(Tabell.SAKER, sak.kilde(), "antall_barn");
    number.optional().filter(n -> n > 0).ifPresent(n -> finding.child(true).evidence(felt, n));
    return finding;
  }
}
