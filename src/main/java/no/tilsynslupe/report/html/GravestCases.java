package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.RunStore.Order;
import no.tilsynslupe.store.StoredAssessment;

/**
 * The cases that a page shows: the gravest of each office, as many from each, so that a large
 * office doesn't push the others out.
 */
final class GravestCases {

  /** More of an office are never shown. */
  private static final int MOST_OF_OFFICE = 500;

  private static final Comparator<StoredAssessment> WEIGHT =
      Comparator.comparing(StoredAssessment::utfall)
          .thenComparing(GravestCases::severity, Comparator.reverseOrder())
          .thenComparing(StoredAssessment::dato)
          .thenComparing(StoredAssessment::kriterium)
          .thenComparing(StoredAssessment::enhetId);

  private final RunStore store;
  private final SortedMap<Office, List<RankedCase>> byOffice = new TreeMap<>();
  private final List<RankedCase> inOrder = new ArrayList<>();
  private long all;

  private GravestCases(RunStore store) {
    this.store = store;
  }

  static GravestCases of(RunStore store) {
    GravestCases cases = new GravestCases(store);
    store.cases().read(Order.GRAVEST_FIRST, cases::add);
    return cases;
  }

  private void add(CaseEntry entry) {
    all++;
    List<RankedCase> office = byOffice.computeIfAbsent(entry.office(), o -> new ArrayList<>());
    if (office.size() < MOST_OF_OFFICE) {
      RankedCase ranked = new RankedCase(entry, office.size() + 1);
      office.add(ranked);
      inOrder.add(ranked);
    }
  }

  /** Number of cases with findings. */
  long all() {
    return all;
  }

  List<Office> offices() {
    return List.copyOf(byOffice.keySet());
  }

  /**
   * The gravest of each office, the gravest of all first.
   *
   * @param most in all; but {@code least} of each office even if they become more
   */
  List<RankedCase> gravest(int most, int least) {
    int longest = byOffice.values().stream().mapToInt(List::size).max().orElse(0);
    int each = 0;
    while (each < longest && (each < least || upTo(each + 1) <= most)) {
      each++;
    }
    int last = each;
    return inOrder.stream().filter(one -> one.rank() <= last).toList();
  }

  private int upTo(int each) {
    return byOffice.values().stream().mapToInt(cases -> Math.min(each, cases.size())).sum();
  }

  /** The findings of some cases, by the case's name in the page: the gravest first, then by day. */
  Map<String, List<StoredAssessment>> findings(List<RankedCase> cases) {
    Map<String, Map<String, List<StoredAssessment>>> wanted = new HashMap<>();
    Map<String, List<StoredAssessment>> findings = new HashMap<>();
    for (RankedCase one : cases) {
      List<StoredAssessment> own = findings.computeIfAbsent(one.id(), id -> new ArrayList<>());
      wanted
          .computeIfAbsent(one.office().kommune(), k -> new HashMap<>())
          .put(one.entry().sakId(), own);
    }
    store.readFindingsOfCases(
        (kommune, sakId) -> wanted.getOrDefault(kommune, Map.of()).containsKey(sakId),
        finding -> wanted.get(finding.kommune()).get(finding.sakId()).add(finding));
    findings.values().forEach(of -> of.sort(WEIGHT));
    return findings;
  }

  private static Severity severity(StoredAssessment finding) {
    return finding.alvor().isEmpty() ? Severity.LAV : Severity.valueOf(finding.alvor());
  }
}
