package no.tilsynslupe.report.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.store.RunStore.Order;
import no.tilsynslupe.store.StoredAssessment;

/** Names cases in tables: with a link where the page shows the case, and with the case's team. */
final class CaseLinks {

  private final Map<String, String> teams = new HashMap<>();
  private final Set<String> shown;

  private CaseLinks(Set<String> shown) {
    this.shown = shown;
  }

  /**
   * @param detailed the cases that the page shows
   */
  static CaseLinks of(PageSource source, List<RankedCase> detailed) {
    Set<String> shown = new HashSet<>();
    detailed.forEach(one -> shown.add(one.id()));
    CaseLinks links = new CaseLinks(shown);
    source
        .store()
        .cases()
        .read(
            Order.BY_PLACE,
            entry -> {
              if (!entry.team().isEmpty()) {
                links.teams.put(Ids.caseOf(entry.office().kommune(), entry.sakId()), entry.team());
              }
            });
    return links;
  }

  static Office office(StoredAssessment finding) {
    return new Office(finding.kommune(), finding.kontor());
  }

  /** Empty when it isn't told. */
  String team(StoredAssessment finding) {
    return teams.getOrDefault(Ids.caseOf(finding.kommune(), finding.sakId()), "");
  }

  Cell cell(StoredAssessment finding) {
    return cell(finding.kommune(), finding.sakId());
  }

  Cell cell(String kommune, String sakId) {
    String id = Ids.caseOf(kommune, sakId);
    Cell cell = Cell.text(sakId.isEmpty() ? "–" : sakId).styled("kort");
    return shown.contains(id) ? cell.linked("#" + id) : cell;
  }
}
