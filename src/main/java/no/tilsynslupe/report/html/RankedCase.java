package no.tilsynslupe.report.html;

import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.store.CaseEntry;

/**
 * A case with findings.
 *
 * @param rank its place among the cases of its office, the gravest 1
 */
record RankedCase(CaseEntry entry, int rank) {

  Office office() {
    return entry.office();
  }

  /** Name of its place in the page. */
  String id() {
    return Ids.caseOf(office().kommune(), entry.sakId());
  }
}
