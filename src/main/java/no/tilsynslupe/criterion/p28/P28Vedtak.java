package no.tilsynslupe.criterion.p28;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Plan;
import no.tilsynslupe.sak.Sak;

/**
 * An application for an individual plan that was not decided in time. Source: sosialtjenesteloven §
 * 28; the basic course for caseworkers (2021): yes and no are both decisions.
 */
public final class P28Vedtak implements CaseCriterion<Plan> {

  @Override
  public String id() {
    return "P28-VEDTAK";
  }

  @Override
  public List<Plan> units(Sak sak, RuleParameters parameters) {
    return sak.planer();
  }

  @Override
  public UnitRef ref(Plan unit) {
    return new UnitRef(UnitKind.PLAN, unit.planId());
  }

  @Override
  public Ruling test(Plan plan, Inquiry ask) {
    Optional<LocalDate> applied = plan.soknadDato().optional();
    if (applied.isPresent()) {
      return judge(plan, applied.get(), ask);
    }
    LocalDate somewhere =
        plan.tilbudtDato().optional().or(() -> plan.vedtakDato().optional()).orElse(ask.lastSeen());
    return ask.filled(plan.soknadDato(), plan.felt("soknad_dato"))
        ? Ruling.uavklart(somewhere, MissingFact.of(plan.felt("soknad_dato"), plan.soknadDato()))
        : Ruling.ikkeAktuelt(somewhere);
  }

  private static Ruling judge(Plan plan, LocalDate applied, Inquiry ask) {
    int first = ask.number("maneder_risiko", applied);
    int last = ask.number("maneder_avvik", applied);
    LocalDate soon = applied.plusMonths(first);
    LocalDate late = applied.plusMonths(last);
    LocalDate today = ask.today();
    // A decision that is only planned has not been made yet.
    Optional<LocalDate> decided =
        ask.date(
                plan.vedtakDato(),
                plan.felt("vedtak_dato"),
                () ->
                    List.of(
                        Optional.of(earlier(soon, today)),
                        Optional.of(earlier(late, today)),
                        Optional.empty()))
            .filter(day -> !day.isAfter(today));
    LocalDate seen = decided.orElse(today);
    if (seen.isAfter(late)) {
      String key = decided.isPresent() ? "vedtak_for_sent" : "uten_vedtak";
      return describe(Ruling.avvik(late.plusDays(1), key), plan, seen, late, last);
    }
    if (seen.isAfter(soon)) {
      String key = decided.isPresent() ? "vedtak_sent" : "venter_pa_vedtak";
      return describe(Ruling.risiko(soon.plusDays(1), key), plan, seen, soon, first);
    }
    return decided.isPresent() ? Ruling.ok(applied) : Ruling.ikkeAktuelt(applied);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Ruling describe(
      Ruling.Finding finding, Plan plan, LocalDate seen, LocalDate limit, int months) {
    finding
        .with("dag", seen)
        .with("frist", limit)
        .with("maneder", months)
        .with("over", Math.toIntExact(ChronoUnit.DAYS.between(limit, seen)))
        .evidence(plan.felt("soknad_dato"), plan.soknadDato().optional())
        .evidence(plan.felt("vedtak_dato"), plan.vedtakDato().optional())
        .evidence(plan.felt("utfall"), plan.utfall().optional());
    plan.soknadDato().optional().ifPresent(applied -> finding.with("soknad", applied));
    return finding.ruling();
  }
}
