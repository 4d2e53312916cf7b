package no.tilsynslupe.criterion.p18;

import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Utfallsord;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * What the criteria on grounds for refusal share. Their population is the lines refused, in whole
 * or in part, or rejected, with a ground; a ground left blank is not tried as any of them.
 *
 * <p>Source: the criteria catalogue, "Refusal grounds".
 */
final class Avslag {

  private Avslag() {}

  /** In the population: a column for the ground that isn't there could hold one. */
  static boolean medGrunn(Formalslinje unit) {
    Vedtakslinje line = unit.linje();
    if (!line.avslatt() && line.utfall() != Utfall.AVVIST) {
      return false;
    }
    Fact<Avslagsgrunn> ground = line.avslagsgrunn();
    return ground instanceof Fact.Known || ground instanceof Fact.NotInDelivery;
  }

  /** The ground is one of these, known or assumed. */
  static boolean grunnen(Formalslinje unit, Set<Avslagsgrunn> wanted, Inquiry ask) {
    return ask.isOneOf(unit.linje().avslagsgrunn(), unit.felt("avslagsgrunn"), wanted);
  }

  /** A concrete, individual assessment is documented, known or assumed. */
  static boolean vurdertIndividuelt(Formalslinje unit, Inquiry ask) {
    return ask.yes(unit.linje().individuellVurdering(), unit.felt("individuell_vurdering"));
  }

  /** Puts in the facts that all these findings rest on; graver with a child in the household. */
  static Ruling.Finding bevis(Ruling.Finding finding, Formalslinje unit, Sak sak) {
    Vedtakslinje line = unit.linje();
    finding
        .with("dato", line.vedtakDato())
        .with("formal", unit.navn())
        .with("utfall", Utfallsord.av(line.utfall()))
        .evidence(unit.felt("utfall"), line.utfall())
        .evidence(unit.felt("avslagsgrunn"), line.avslagsgrunn().optional());
    formal(finding, unit);
    return Husstandsbarn.merk(finding, line, sak);
  }

  /** As {@link #bevis}, and that no individual assessment is documented. */
  static Ruling.Finding bevisUvurdert(Ruling.Finding finding, Formalslinje unit, Sak sak) {
    return bevis(finding, unit, sak).evidence(unit.felt("individuell_vurdering"), "N");
  }

  /** What the line is for, as far as it is written. */
  static void formal(Ruling.Finding finding, Formalslinje unit) {
    Vedtakslinje line = unit.linje();
    line.formal().optional().ifPresent(text -> finding.evidence(unit.felt("formal"), text));
    line.formalKode()
        .optional()
        .ifPresent(
            code -> finding.evidence(unit.felt("formal_kode"), code.name().replace('_', '-')));
  }
}
