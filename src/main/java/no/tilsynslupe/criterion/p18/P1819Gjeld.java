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
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;

/**
 * Arrears or debt with loss of home or power at hand, decided on § 19 alone. Source:
 * sosialtjenesteloven §§ 18 and 19; the review of 135 case files (2019), ch. 6.3.
 */
public final class P1819Gjeld implements CaseCriterion<Formalslinje> {

  /** Arrears and debt of any kind: a threat makes even consumer debt a matter of § 18. */
  private static final Set<Formal> GJELD =
      Collections.unmodifiableSet(EnumSet.of(Formal.GJELD_TAP, Formal.GJELD_ANNEN, Formal.REST));

  @Override
  public String id() {
    return "P18-19-GJELD";
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
    boolean threat = unit.trussel() || unit.linje().fareTapLivsopphold().is(true);
    if (!threat || !unit.etter18Eller19() || unit.redusertEllerStanset()) {
      return Ruling.ikkeAktuelt(date);
    }
    List<Formal> debts = unit.klasser().stream().filter(GJELD::contains).toList();
    if (debts.isEmpty()) {
      return Ruling.ikkeAktuelt(date);
    }
    return Ruling.worst(debts.stream().map(debt -> rule(unit, debt, ask)).toList());
  }

  private static Ruling rule(Formalslinje unit, Formal debt, Inquiry ask) {
    LocalDate date = unit.linje().vedtakDato();
    Fact<Boolean> recorded = unit.linje().fareTapLivsopphold();
    return Vurdering18.mangel(unit, debt, ask)
        .map(
            mangel -> {
              // The text tells of a threat that the record denies: a person must read the case.
              Ruling.Finding finding =
                  recorded.is(false)
                      ? Ruling.risiko(date, "tekst_mot_registrering").severity(mangel.severity())
                      : mangel.finding(date);
              String value = recorded.optional().map(yes -> yes ? "J" : "N").orElse("");
              return Vurdering18.bevis(finding, unit, debt, ask)
                  .with("fare", fare(unit))
                  .evidence(unit.felt("fare_tap_livsopphold"), value)
                  .ruling();
            })
        .orElseGet(() -> Ruling.ok(date));
  }

  /** What says that there is a threat. */
  private static Term fare(Formalslinje unit) {
    if (unit.linje().fareTapLivsopphold().is(true)) {
      return new Term("fare_registrert");
    }
    return new Term(unit.ord().isEmpty() ? "fare_av_formalet" : "fare_i_teksten");
  }
}
