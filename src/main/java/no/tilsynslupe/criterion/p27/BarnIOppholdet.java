package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * Children who lived there on the first day of a run: as the stay says, else as the case does.
 *
 * @param antall number of children, as far as it is known
 * @param felt where it stands
 * @param oldSnapshot read from the case, which tells of the day of the export, long after
 */
record BarnIOppholdet(Fact<Integer> antall, Felt felt, boolean oldSnapshot) {

  static BarnIOppholdet of(VurdertOpphold run, Inquiry ask) {
    Botilbud first = run.opphold().forste();
    Sak sak = ask.sak();
    if (first.antallBarn().optional().isPresent()) {
      return new BarnIOppholdet(
          first.antallBarn(), VurdertOpphold.felt(first, "antall_barn"), false);
    }
    LocalDate trusted = run.fra().plusMonths(ask.number("maneder_tilbake_husstand", run.fra()));
    return new BarnIOppholdet(
        sak.hode().antallBarn(),
        new Felt(Tabell.SAKER, sak.kilde(), "antall_barn"),
        trusted.isBefore(sak.uttrekkDato()));
  }

  boolean finnes(Inquiry ask) {
    return ask.atLeast(antall, 1, felt);
  }

  Ruling.Finding describe(Ruling.Finding finding) {
    Optional<Integer> known = antall.optional();
    return finding.evidence(
        known.isPresent() ? Evidence.value(felt, known.get()) : Evidence.blank(felt));
  }
}
