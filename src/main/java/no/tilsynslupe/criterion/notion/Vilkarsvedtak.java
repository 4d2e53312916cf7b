package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/**
 * A condition's decision: the one it names; without a name, the decision in force on its first day
 * if there is just one.
 *
 * <p>Source: the case export format, "Notions used everywhere".
 *
 * @param vedtak empty when it is unknown, withdrawn or not in the delivery
 * @param trukket the decision it names is withdrawn
 * @param ukjent which decision it belongs to is unknown
 */
public record Vilkarsvedtak(Optional<SamletVedtak> vedtak, boolean trukket, boolean ukjent) {

  /** What was found for conditions that name no decision, by their first day. */
  private static final PerCase<Map<LocalDate, Vilkarsvedtak>> BY_DAY =
      new PerCase<>(sak -> new HashMap<>());

  private static final PerCase<Set<String>> WITHDRAWN = new PerCase<>(Vilkarsvedtak::withdrawn);

  private static final Vilkarsvedtak UKJENT = new Vilkarsvedtak(Optional.empty(), false, true);

  public static Vilkarsvedtak av(Vilkar condition, Sak sak) {
    if (condition.vedtakId() instanceof Fact.Known<String> id) {
      return new Vilkarsvedtak(
          SamletVedtak.med(id.value(), sak), WITHDRAWN.of(sak).contains(id.value()), false);
    }
    return condition
        .fra()
        .optional()
        .map(day -> BY_DAY.of(sak).computeIfAbsent(day, d -> inForce(d, sak)))
        .orElse(UKJENT);
  }

  /** Ids of decisions all of whose lines are withdrawn. */
  private static Set<String> withdrawn(Sak sak) {
    return sak.vedtak().stream()
        .map(Vedtakslinje::vedtakId)
        .filter(id -> SamletVedtak.med(id, sak).isEmpty())
        .collect(Collectors.toSet());
  }

  /** The fact for want of which a condition's decision is unknown. */
  public static MissingFact mangler(Vilkar condition) {
    Felt felt = condition.felt("vedtak_id");
    return condition.vedtakId().isUnknown()
        ? MissingFact.of(felt, condition.vedtakId())
        : MissingFact.at(felt, Why.IKKE_KOBLET);
  }

  private static Vilkarsvedtak inForce(LocalDate day, Sak sak) {
    List<SamletVedtak> inForce =
        SamletVedtak.alle(sak).stream().filter(decision -> decision.inForce(day)).toList();
    return inForce.size() == 1
        ? new Vilkarsvedtak(Optional.of(inForce.get(0)), false, false)
        : UKJENT;
  }

  /**
   * The day that places a condition in time: its {@code fra}, else its decision's date, else its
   * {@code frist}; empty when it has none of them.
   */
  public Optional<LocalDate> dato(Vilkar condition) {
    return condition
        .fra()
        .optional()
        .or(() -> vedtak.map(SamletVedtak::dato))
        .or(() -> condition.frist().optional());
  }

  /**
   * The last day of a condition: its {@code frist}, else its decision's {@code til}, else its first
   * day; empty when it has none of them.
   */
  public Optional<LocalDate> slutt(Vilkar condition) {
    return condition
        .frist()
        .optional()
        .or(() -> vedtak.flatMap(SamletVedtak::til))
        .or(() -> dato(condition));
  }
}
