package no.tilsynslupe.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.RunStore.Order;
import no.tilsynslupe.store.StoredAssessment;

/**
 * The cases that a page shows: the gravest of each office, as many from each, so that a large
 * office doesn't push the others out.
 */
final class FoundCases {

  private final RunStore store;
  private final Map<Office, List<FoundCase>> byOffice;

  private FoundCases(RunStore store, Map<Office, List<FoundCase>> byOffice) {
    this.store = store;
    this.byOffice = byOffice;
  }

  /** Reads all findings once, and keeps a line a case. */
  static FoundCases read(RunStore store) {
    Map<Office, Map<String, FoundCase>> cases = new TreeMap<>();
    store.readFindings(
        Order.BY_PLACE,
        finding -> {
          if (!finding.enhet().equals(UnitKind.KONTOR.name())) {
            cases
                .computeIfAbsent(
                    new Office(finding.kommune(), finding.kontor()), o -> new TreeMap<>())
                .merge(finding.sakId(), of(finding), FoundCases::sum);
          }
        });
    Map<Office, List<FoundCase>> byOffice = new TreeMap<>();
    cases.forEach((office, found) -> byOffice.put(office, ranked(found.values())));
    return new FoundCases(store, byOffice);
  }

  private static List<FoundCase> ranked(Iterable<FoundCase> found) {
    List<FoundCase> cases = new ArrayList<>();
    found.forEach(cases::add);
    cases.sort(FoundCase.GRAVEST_FIRST);
    for (int i = 0; i < cases.size(); i++) {
      cases.set(i, cases.get(i).ranked(i + 1));
    }
    return cases;
  }

  private static FoundCase of(StoredAssessment finding) {
    boolean breach = finding.utfall() == OutcomeCode.AVVIK;
    boolean serious = breach && finding.alvor().equals(Severity.ALVORLIG.name());
    return new FoundCase(
        new Office(finding.kommune(), finding.kontor()),
        finding.sakId(),
        serious ? 1 : 0,
        breach ? 1 : 0,
        breach ? 0 : 1,
        finding.dato(),
        0);
  }

  private static FoundCase sum(FoundCase a, FoundCase b) {
    LocalDate latest = a.latest().isAfter(b.latest()) ? a.latest() : b.latest();
    return new FoundCase(
        a.office(),
        a.sakId(),
        a.serious() + b.serious(),
        a.breaches() + b.breaches(),
        a.risks() + b.risks(),
        latest,
        0);
  }

  /** Number of cases with findings. */
  int all() {
    return byOffice.values().stream().mapToInt(List::size).sum();
  }

  List<Office> offices() {
    return List.copyOf(byOffice.keySet());
  }

  /**
   * The gravest of each office, the gravest of all first.
   *
   * @param most in all; but {@code least} of each office even if they become more
   */
  List<FoundCase> gravest(int most, int least) {
    int longest = byOffice.values().stream().mapToInt(List::size).max().orElse(0);
    int each = 0;
    while (each < longest && (each < least || upTo(each + 1) <= most)) {
      each++;
    }
    int take = each;
    return byOffice.values().stream()
        .flatMap(cases -> cases.stream().limit(take))
        .sorted(FoundCase.GRAVEST_FIRST)
        .toList();
  }

  private int upTo(int each) {
    return byOffice.values().stream().mapToInt(cases -> Math.min(each, cases.size())).sum();
  }

  /** The findings of some cases, by their place in the page: the gravest first, then by day. */
  Map<String, List<StoredAssessment>> findings(List<FoundCase> cases) {
    Map<String, List<StoredAssessment>> findings = new LinkedHashMap<>();
    cases.forEach(one -> findings.put(one.id(), new ArrayList<>()));
    Set<String> wanted = new HashSet<>();
    cases.forEach(one -> wanted.add(one.office().kommune() + "\n" + one.sakId()));
    store.readFindings(
        Order.BY_PLACE,
        finding -> {
          if (wanted.contains(finding.kommune() + "\n" + finding.sakId())) {
            findings
                .getOrDefault(Ids.caseOf(finding.kommune(), finding.sakId()), new ArrayList<>())
                .add(finding);
          }
        });
    findings.values().forEach(of -> of.sort(WEIGHT));
    return findings;
  }

  private static final Comparator<StoredAssessment> WEIGHT =
      Comparator.comparing(StoredAssessment::utfall)
          .thenComparing(finding -> severity(finding), Comparator.reverseOrder())
          .thenComparing(StoredAssessment::dato)
          .thenComparing(StoredAssessment::kriterium)
          .thenComparing(StoredAssessment::enhetId);

  private static Severity severity(StoredAssessment finding) {
    return finding.alvor().isEmpty() ? Severity.LAV : Severity.valueOf(finding.alvor());
  }
}
