package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Sak;

/** A criterion on rows of table kvp; withdrawn ones are no units. */
interface Programrad extends CaseCriterion<Kvp> {

  @Override
  default List<Kvp> units(Sak sak, RuleParameters parameters) {
    return sak.kvp().stream().filter(row -> !row.utfall().is(KvpUtfall.TRUKKET)).toList();
  }

  @Override
  default UnitRef ref(Kvp unit) {
    return new UnitRef(UnitKind.KVP, unit.kvpId());
  }

  /** Where a row counts that lacks the date a test is about. */
  static LocalDate dato(Kvp row, Inquiry ask) {
    return row.vedtakDato()
        .optional()
        .or(() -> row.soknadDato().optional())
        .or(() -> row.startDato().optional())
        .orElse(ask.lastSeen());
  }
}
