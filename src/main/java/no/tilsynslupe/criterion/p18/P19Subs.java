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
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Linjer;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A refusal under § 18 where § 19 was not tried. Source: sosialtjenesteloven § 19; the basic course
 * for caseworkers (2021): § 19 must always be tried when § 18 is refused.
 */
public final class P19Subs implements CaseCriterion<Vedtakslinje> {

  private static final Set<String> PARAGRAF_19 = Set.of("19");

  /** Who isn't entitled to aid from the municipality at all has nothing to be tried under § 19. */
  private static final Set<Avslagsgrunn> UTENFOR =
      Collections.unmodifiableSet(
          EnumSet.of(Avslagsgrunn.ANNEN_KOMMUNE, Avslagsgrunn.IKKE_LOVLIG_OPPHOLD));

  @Override
  public String id() {
    return "P19-SUBS";
  }

  @Override
  public List<Vedtakslinje> units(Sak sak, RuleParameters parameters) {
    return Linjer.staende(sak);
  }

  @Override
  public UnitRef ref(Vedtakslinje unit) {
    return Linjer.ref(unit);
  }

  @Override
  public Ruling test(Vedtakslinje unit, Inquiry ask) {
    LocalDate date = unit.vedtakDato();
    boolean refused = unit.utfall() == Utfall.AVSLATT || unit.utfall() == Utfall.DELVIS_INNVILGET;
    if (!refused || !unit.hjemmel().nevner("18") || utenfor(unit, ask)) {
      return Ruling.ikkeAktuelt(date);
    }
    boolean tried =
        SamletVedtak.med(unit.vedtakId(), ask.sak())
            .filter(decision -> decision.any(line -> line.hjemmel().nevner("19")))
            .isPresent();
    if (tried
        || ask.yes(unit.vurdert19(), felt(unit, "vurdert_19"))
        || !ask.absent(Tabell.VEDTAK, PARAGRAF_19, date, date)) {
      return Ruling.ok(date);
    }
    return finding(unit, ask);
  }

  /** A blank ground counts as another; a column that isn't there could hold any. */
  private static boolean utenfor(Vedtakslinje unit, Inquiry ask) {
    Fact<Avslagsgrunn> ground = unit.avslagsgrunn();
    return ground instanceof Fact.NotInDelivery
        ? ask.isOneOf(ground, felt(unit, "avslagsgrunn"), UTENFOR)
        : ground.optional().filter(UTENFOR::contains).isPresent();
  }

  private static Ruling finding(Vedtakslinje unit, Inquiry ask) {
    LocalDate date = unit.vedtakDato();
    Ruling.Finding finding =
        unit.utfall() == Utfall.AVSLATT
            ? Ruling.avvik(date, "avslag_uten_19")
            : Ruling.risiko(date, "delvis_avslag_uten_19");
    finding
        .with("dato", date)
        .with("formal", Formalslinje.les(unit).navn())
        .evidence(felt(unit, "hjemmel"), unit.hjemmel().tekst())
        .evidence(felt(unit, "utfall"), unit.utfall())
        .evidence(felt(unit, "vurdert_19"), "N");
    unit.avslagsgrunn()
        .optional()
        .ifPresent(ground -> finding.evidence(felt(unit, "avslagsgrunn"), ground));
    finding.evidence(
        new Evidence.Absence(Tabell.VEDTAK, Set.of("19 i vedtak " + unit.vedtakId()), date, date));
    return Husstandsbarn.merk(finding, unit, ask.sak()).ruling();
  }

  private static Felt felt(Vedtakslinje line, String column) {
    return new Felt(Tabell.VEDTAK, line.kilde(), column);
  }
}
