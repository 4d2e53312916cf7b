package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.language.ClothingWords;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;

/**
 * A special purpose refused for the sole reason that the income is above the rate. Source: the
 * review of 135 case files (2019), ch. 6.1.
 */
public final class P18NormAvslag implements CaseCriterion<Formalslinje> {

  private static final Set<Avslagsgrunn> OVER_NORM =
      Collections.unmodifiableSet(EnumSet.of(Avslagsgrunn.INNTEKT_OVER_NORM));

  private static final Set<Formal> SPECIAL =
      Collections.unmodifiableSet(
          EnumSet.of(
              Formal.INNBO, Formal.TANN, Formal.HELSE, Formal.BARN_KLAR, Formal.BARN_FRITID));

  /** Where clothes for adults are found among other things: only the text tells them apart. */
  private static final Set<Formal> MAY_BE_CLOTHES =
      Collections.unmodifiableSet(EnumSet.of(Formal.LIVSOPPHOLD, Formal.JOBB));

  @Override
  public String id() {
    return "P18-NORM-AVSLAG";
  }

  @Override
  public List<Formalslinje> units(Sak sak, RuleParameters parameters) {
    return Formalslinje.alle(sak);
  }

  @Override
  public UnitRef ref(Formalslinje unit) {
    return unit.ref();
  }

  @Override
  public Ruling test(Formalslinje unit, Inquiry ask) {
    LocalDate date = unit.linje().vedtakDato();
    boolean special = saerskilt(unit);
    if (!Avslag.medGrunn(unit) || !(special || unit.formalUkjent())) {
      return Ruling.ikkeAktuelt(date);
    }
    if (!Avslag.grunnen(unit, OVER_NORM, ask) || Avslag.vurdertIndividuelt(unit, ask)) {
      return special ? Ruling.ok(date) : Ruling.ikkeAktuelt(date);
    }
    if (!special && !ask.assume(Paragraf19Alene.ukjentFormal(unit))) {
      return Ruling.ikkeAktuelt(date);
    }
    Ruling.Finding finding = Ruling.risiko(date, "avslag_over_norm");
    return Avslag.bevisUvurdert(finding, unit, ask.sak()).ruling();
  }

  private static boolean saerskilt(Formalslinje unit) {
    for (Formal purpose : unit.klasser()) {
      if (SPECIAL.contains(purpose)) {
        return true;
      }
    }
    return unit.klasser().stream().anyMatch(MAY_BE_CLOTHES::contains)
        && unit.linje().formal().optional().filter(ClothingWords::in).isPresent();
  }
}
