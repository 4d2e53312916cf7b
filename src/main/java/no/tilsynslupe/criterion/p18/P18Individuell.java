package no.tilsynslupe.criterion.p18;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Support granted at just the rate, with no individual assessment documented. Source:
 * sosialtjenesteloven § 18; the review of 135 case files (2019), ch. 6.1.
 */
public final class P18Individuell implements CaseCriterion<Formalslinje> {

  /** So much rounding is allowed for amounts that are called equal. */
  private static final BigDecimal ONE_KRONE = BigDecimal.ONE;

  @Override
  public String id() {
    return "P18-INDIV";
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
    Vedtakslinje line = unit.linje();
    LocalDate date = line.vedtakDato();
    boolean inPopulation =
        line.innvilget()
            && line.hjemmel().nevner("18")
            && mayBeGiven(line.belop())
            && mayBeGiven(line.satsbelop());
    if (!inPopulation) {
      return Ruling.ikkeAktuelt(date);
    }
    if (!equal(unit, ask) || Avslag.vurdertIndividuelt(unit, ask)) {
      return Ruling.ok(date);
    }
    Ruling.Finding finding =
        Ruling.risiko(date, "lik_satsen")
            .with("dato", date)
            .with("belop", line.belop().optional().orElse(BigDecimal.ZERO))
            .with("sats", line.satsbelop().optional().orElse(BigDecimal.ZERO))
            .evidence(unit.felt("belop"), line.belop().optional())
            .evidence(unit.felt("satsbelop"), line.satsbelop().optional())
            .evidence(unit.felt("individuell_vurdering"), "N");
    return Husstandsbarn.merk(finding, line, ask.sak()).ruling();
  }

  /** A line with a place left blank has no amount to compare; a column that isn't there could. */
  private static boolean mayBeGiven(Fact<BigDecimal> amount) {
    return amount instanceof Fact.Known || amount instanceof Fact.NotInDelivery;
  }

  private static boolean equal(Formalslinje unit, Inquiry ask) {
    Fact<BigDecimal> granted = unit.linje().belop();
    Fact<BigDecimal> rate = unit.linje().satsbelop();
    if (granted instanceof Fact.Known<BigDecimal> amount
        && rate instanceof Fact.Known<BigDecimal> norm) {
      return amount.value().subtract(norm.value()).abs().compareTo(ONE_KRONE) <= 0;
    }
    return ask.assume(
        granted instanceof Fact.Known
            ? MissingFact.of(unit.felt("satsbelop"), rate)
            : MissingFact.of(unit.felt("belop"), granted));
  }
}
