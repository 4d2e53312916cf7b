package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final Comparator<StoredAssessment> WEIGHT =
      Comparator.comparing(StoredAssessment::utfall)
          .thenComparing(GravestCases::severity, Comparator.reverseOrder())
          .thenComparing(StoredAssessment::dato)
          .thenComparing(StoredAssessment::kriterium)
          .thenComparing(StoredAssessment::enhetId);

  private final RunStore store;

  /** Number of cases with findings, by office. */
  private final SortedMap<Office, Integer> sizes = new TreeMap<>();

  private final Map<Office, Integer> read = new HashMap<>();
  private final List<RankedCase> inOrder = new ArrayList<>();

  private GravestCases(RunStore store) {
    this.store = store;
  }

  /**
   * Reads the cases twice, so as not to hold more than are shown: a whole country has hundreds of
   * thousands.
   *
   * @param most how many are shown in all; but {@code least} of each office even if they become
   *     more
   */
  static GravestCases of(RunStore store, int most, int least) {
    GravestCases cases = new GravestCases(store);
    store
        .cases()
        .read(Order.GRAVEST_FIRST, entry -> cases.sizes.merge(entry.office(), 1, Integer::sum));
    int last = cases.ofEach(most, least);
    store.cases().read(Order.GRAVEST_FIRST, entry -> cases.add(entry, last));
    return cases;
  }

  private void add(CaseEntry entry, int last) {
    int rank = read.merge(entry.office(), 1, Integer::sum);
    if (rank <= last) {
      inOrder.add(new RankedCase(entry, rank));
    }
  }

  /** Number of cases with findings. */
  long all() {
    return sizes.values().stream().mapToLong(Integer::longValue).sum();
  }

  List<Office> offices() {
    return List.copyOf(sizes.keySet());
  }

  /**
   * The gravest of each office, the gravest of all first.
   *
   * @param most in all; but {@code least} of each office even if they become more; neither is more
   *     than was read for
   */
  List<RankedCase> gravest(int most, int least) {
    int last = ofEach(most, least);
    return inOrder.stream().filter(one -> one.rank() <= last).toList();
  }

  private int ofEach(int most, int least) {
    int longest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int each = 0;
    while (each < longest && (each < least || upTo(each + 1) <= most)) {
      each++;
    }
    return each;
  }

  private int upTo(int each) {
    return sizes.values().stream().mapToInt(size -> Math.min(each, size)).sum();
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
        finding -> own(wanted, finding).add(finding));
    findings.values().forEach(of -> of.sort(WEIGHT));
    return findings;
  }

  private static List<StoredAssessment> own(
      Map<String, Map<String, List<StoredAssessment>>> wanted, StoredAssessment finding) {
    Map<String, List<StoredAssessment>> ofPlace =
        Objects.requireNonNull(wanted.get(finding.kommune()));
    return Objects.requireNonNull(ofPlace.get(finding.sakId()));
  }

  private static Severity severity(StoredAssessment finding) {
    return finding.alvor().isEmpty() ? Severity.LAV : Severity.valueOf(finding.alvor());
  }
}
