package no.tilsynslupe.criterion.p28;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Sak;

/**
 * A participant in the qualification programme, and no sign of an individual plan. Source:
 * sosialtjenesteloven § 33: participants have a right to one.
 */
public final class P33KvpIp implements CaseCriterion<Kvp> {

  private static final Set<KvpUtfall> NO_PROGRAMME = Set.of(KvpUtfall.AVSLATT, KvpUtfall.TRUKKET);

  @Override
  public String id() {
    return "P33-KVP-IP";
  }

  @Override
  public List<Kvp> units(Sak sak, RuleParameters parameters) {
    return sak.kvp().stream().filter(row -> !row.utfall().is(KvpUtfall.TRUKKET)).toList();
  }

  @Override
  public UnitRef ref(Kvp unit) {
    return new UnitRef(UnitKind.KVP, unit.kvpId());
  }

  /** Counted when it ended or was last seen. */
  @Override
  public Ruling test(Kvp row, Inquiry ask) {
    LocalDate seen = ask.lastSeen();
    if (row.utfall().optional().filter(NO_PROGRAMME::contains).isPresent()) {
      return Ruling.ikkeAktuelt(endOr(seen, row, seen, ask));
    }
    // Of an unknown start no more matters than whether there was one.
    Optional<LocalDate> start =
        ask.date(
                row.startDato(),
                row.felt("start_dato"),
                () -> List.of(Optional.of(ask.periode().fra()), Optional.empty()))
            .filter(first -> !first.isAfter(seen));
    LocalDate day = endOr(seen, row, start.orElse(seen), ask);
    if (start.isEmpty()) {
      return Ruling.ikkeAktuelt(day);
    }
    if (ask.filled(row.individuellPlanDato(), row.felt("individuell_plan_dato"))
        || Planrader.finnes(seen, ask)) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, "uten_plan")
            .with("start", start.get())
            .with("dag", seen)
            .evidence(row.felt("start_dato"), start)
            .evidence(row.felt("slutt_dato"), row.sluttDato().optional())
            .evidence(row.felt("individuell_plan_dato"), "");
    return Planrader.describe(finding, seen, ask).ruling();
  }

  /** The day it ended; of an unknown end, whether it was before the period is all that matters. */
  private static LocalDate endOr(LocalDate seen, Kvp row, LocalDate start, Inquiry ask) {
    LocalDate before = ask.periode().fra().minusDays(1);
    Optional<LocalDate> end =
        start.isAfter(before)
            ? row.sluttDato().optional()
            : ask.date(
                row.sluttDato(),
                row.felt("slutt_dato"),
                () -> List.of(Optional.empty(), Optional.of(before)));
    return end.filter(last -> last.isBefore(seen)).orElse(seen);
  }
}
