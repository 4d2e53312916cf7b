package no.tilsynslupe.criterion.p20;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utbetaling;

/** A payment that waited for something should come soon after it was delivered. */
public final class P20Utbetaling implements CaseCriterion<Utbetaling> {

  @Override
  public String id() {
    return "P20-UTBET";
  }

  @Override
  public List<Utbetaling> units(Sak sak, RuleParameters parameters) {
    return sak.utbetalinger();
  }

  @Override
  public UnitRef ref(Utbetaling unit) {
    return new UnitRef(UnitKind.UTBETALING, unit.utbetalingId());
  }

  @Override
  public Ruling test(Utbetaling unit, Inquiry ask) {
    LocalDate dato = unit.forfallDato().optional().orElse(unit.fra());
    int days = ask.number("dager", dato);
    // Delivered long before, or payment waited for nothing: what lies between gives no other
    // answer.
    Optional<LocalDate> delivered =
        ask.date(
            unit.vilkarOppfyltDato(),
            unit.felt("vilkar_oppfylt_dato"),
            () -> List.of(Optional.of(lenge(unit, days)), Optional.empty()));
    if (delivered.isEmpty()) {
      return Ruling.ikkeAktuelt(dato);
    }
    LocalDate limit = ventet(unit, delivered.get(), ask).plusDays(days);
    Optional<LocalDate> paid = betalt(unit, limit, ask);
    if (paid.isPresent() && !paid.get().isAfter(limit)) {
      return Ruling.ok(dato);
    }
    if (paid.isEmpty() && !ask.today().isAfter(limit)) {
      return Ruling.ikkeAktuelt(dato);
    }
    return finding(unit, limit, days, delivered.get(), paid, ask);
  }

  /** So early that a payment is late, whenever it came. */
  private static LocalDate lenge(Utbetaling unit, int days) {
    LocalDate paid = unit.utbetaltDato().optional().orElse(unit.fra());
    return (paid.isBefore(unit.fra()) ? paid : unit.fra()).minusDays(days + 1L);
  }

  /** The later of the day it was delivered and the day the payment fell due. */
  private static LocalDate ventet(Utbetaling unit, LocalDate delivered, Inquiry ask) {
    LocalDate latest = unit.utbetaltDato().optional().orElse(ask.today());
    return ask.date(
            unit.forfallDato(),
            unit.felt("forfall_dato"),
            () -> List.of(Optional.of(latest), Optional.empty()))
        .filter(due -> due.isAfter(delivered))
        .orElse(delivered);
  }

  /** The day it was paid; a payment that is only planned has not been made. */
  private static Optional<LocalDate> betalt(Utbetaling unit, LocalDate limit, Inquiry ask) {
    return ask.date(
            unit.utbetaltDato(),
            unit.felt("utbetalt_dato"),
            () -> List.of(Optional.of(limit), Optional.empty()))
        .filter(day -> !day.isAfter(ask.today()));
  }

  private static Ruling finding(
      Utbetaling unit,
      LocalDate limit,
      int days,
      LocalDate delivered,
      Optional<LocalDate> paid,
      Inquiry ask) {
    Ruling.Finding finding =
        Ruling.risiko(limit.plusDays(1), paid.isPresent() ? "sent_betalt" : "ikke_betalt")
            .with("oppfylt", delivered)
            // Only what is converted may lack the amount, and that never says what a payment waited
            // for.
            .with("belop", unit.belop().optional().orElse(BigDecimal.ZERO))
            .with("dager", days)
            .with("siden", limit.minusDays(days))
            .evidence(unit.felt("vilkar_oppfylt_dato"), delivered)
            .evidence(unit.felt("forfall_dato"), unit.forfallDato().optional())
            .evidence(unit.felt("utbetalt_dato"), unit.utbetaltDato().optional());
    LocalDate seen = paid.orElse(ask.today());
    finding.with("sett", seen);
    finding.with("brukt", Math.toIntExact(ChronoUnit.DAYS.between(limit.minusDays(days), seen)));
    Optional<SamletVedtak> decision =
        unit.vedtakId().optional().flatMap(id -> SamletVedtak.med(id, ask.sak()));
    LocalDate dag = unit.fra();
    return decision
        .map(d -> Husstandsbarn.ved(d, ask.sak()))
        .orElseGet(() -> Husstandsbarn.ved(dag, ask.sak()))
        .merk(finding)
        .ruling();
  }
}
