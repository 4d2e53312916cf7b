package no.tilsynslupe.criterion.p18;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.reference.GuidingRate;
import no.tilsynslupe.criterion.reference.Satsgruppe;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Husstand;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Subsistence for a month worked out from a rate under the state's, which is guiding only. Source:
 * sosialtjenesteloven § 18 and the state's circulars on rates.
 */
public final class P18UnderNorm implements CaseCriterion<Formalslinje> {

  @Override
  public String id() {
    return "P18-UNDER-NORM";
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
    if (!unit.linje().innvilget() || !livsopphold(unit, ask) || !fullMonth(unit.linje(), ask)) {
      return Ruling.ikkeAktuelt(date);
    }
    Optional<Satsgruppe> group = group(unit.linje(), ask);
    return group.isEmpty() ? Ruling.ikkeAktuelt(date) : judge(unit, group.get(), ask);
  }

  private static boolean livsopphold(Formalslinje unit, Inquiry ask) {
    return unit.klasser().contains(Formal.LIVSOPPHOLD)
        || (unit.formalUkjent()
            && ask.assume(MissingFact.of(unit.felt("formal_kode"), unit.linje().formalKode())));
  }

  /** At least a month, both ends counted: 1–31 March, or 15 March–14 April. */
  private static boolean fullMonth(Vedtakslinje line, Inquiry ask) {
    Fact<LocalDate> from = line.fra();
    Fact<LocalDate> to = line.til();
    if (from instanceof Fact.Known<LocalDate> first && to instanceof Fact.Known<LocalDate> last) {
      return !last.value().isBefore(first.value().plusMonths(1).minusDays(1));
    }
    // A date left blank is no period; one that isn't delivered may be any.
    if (!from.isUnknown() && from.optional().isEmpty()) {
      return false;
    }
    if (!to.isUnknown() && to.optional().isEmpty()) {
      return false;
    }
    return ask.assume(
        from.isUnknown()
            ? MissingFact.of(line.felt("fra"), from)
            : MissingFact.of(line.felt("til"), to));
  }

  /** The rate that the household is compared with; empty for other households. */
  private static Optional<Satsgruppe> group(Vedtakslinje line, Inquiry ask) {
    Optional<Satsgruppe> group =
        ask.code(ask.sak().hode().husstand(), Husstand.class, ask.sak().felt("husstand"))
            .flatMap(P18UnderNorm::group);
    Husstandsbarn children = Husstandsbarn.ved(line, ask.sak());
    return group.isEmpty() || ask.atLeast(children.antall(), 1, children.felt())
        ? Optional.empty()
        : group;
  }

  private static Optional<Satsgruppe> group(Husstand household) {
    return switch (household) {
      case ENSLIG -> Optional.of(Satsgruppe.ENSLIG);
      case PAR -> Optional.of(Satsgruppe.PAR);
      case ENSLIG_FORSORGER, PAR_MED_BARN, ANNET -> Optional.empty();
    };
  }

  private static Ruling judge(Formalslinje unit, Satsgruppe group, Inquiry ask) {
    Vedtakslinje line = unit.linje();
    LocalDate date = line.vedtakDato();
    Optional<GuidingRate> rate = ask.reference().rates().on(date, group);
    if (rate.isEmpty()) {
      return Ruling.uavklart(date, MissingFact.at(unit.felt("satsbelop"), Why.SATS_UKJENT));
    }
    if (line.satsbelop().optional().isEmpty()) {
      return Ruling.uavklart(date, MissingFact.of(unit.felt("satsbelop"), line.satsbelop()));
    }
    BigDecimal used = line.satsbelop().optional().get();
    BigDecimal state = rate.get().amount();
    return used.compareTo(state) < 0 ? finding(unit, group, used, state, ask) : Ruling.ok(date);
  }

  private static Ruling finding(
      Formalslinje unit, Satsgruppe group, BigDecimal used, BigDecimal state, Inquiry ask) {
    Vedtakslinje line = unit.linje();
    Husstandsbarn children = Husstandsbarn.ved(line, ask.sak());
    Ruling.Finding finding =
        Ruling.risiko(line.vedtakDato(), "under_satsen")
            .with("dato", line.vedtakDato())
            .with("husstand", new Term("sats_" + group))
            .with("brukt", used)
            .with("sats", state)
            .with("under", state.subtract(used))
            .evidence(unit.felt("fra"), line.fra().optional())
            .evidence(unit.felt("til"), line.til().optional())
            .evidence(unit.felt("satsbelop"), used.toPlainString())
            .evidence(ask.sak().felt("husstand"), ask.sak().hode().husstand().optional());
    return children.describe(finding).ruling();
  }
}
