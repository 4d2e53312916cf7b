package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.store.RunStore.Order;
import no.tilsynslupe.store.StoredAssessment;
import org.jspecify.annotations.Nullable;

/** Some of the cases that have findings under a criterion: those to look into before an answer. */
final class QuestionCases {

  private static final int MOST = 5;

  /**
   * @param office null for all together
   */
  private record Key(String criterion, @Nullable Office office) {}

  /** Cases counted once each: the findings of a case don't come one after the other. */
  private final Map<Key, List<String>> gravest = new HashMap<>();

  private QuestionCases() {}

  /** A report to be shared names none. */
  static QuestionCases of(PageSource source) {
    QuestionCases cases = new QuestionCases();
    if (!source.shared()) {
      source.store().readFindings(Order.GRAVEST_FIRST, cases::add);
    }
    return cases;
  }

  private void add(StoredAssessment finding) {
    if (!finding.sakId().isEmpty()) {
      add(new Key(finding.kriterium(), CaseLinks.office(finding)), finding.sakId());
      add(new Key(finding.kriterium(), null), finding.sakId());
    }
  }

  private void add(Key key, String sakId) {
    List<String> own = gravest.computeIfAbsent(key, k -> new ArrayList<>());
    if (own.size() < MOST && !own.contains(sakId)) {
      own.add(sakId);
    }
  }

  /** Null when no case has a finding. */
  @Nullable String named(CriterionResult result, @Nullable Office office, Prose words) {
    List<String> own = gravest.getOrDefault(new Key(result.id(), office), List.of());
    if (own.isEmpty()) {
      return null;
    }
    @Nullable Figures figures = office == null ? result.samlet() : result.kontorer().get(office);
    long all = figures == null ? own.size() : figures.hoved().vistFunn().tall();
    long more = Math.max(0, all - own.size());
    return more == 0
        ? words.say("saker_se", "saker", String.join(", ", own))
        : words.say("saker_se_flere", "saker", String.join(", ", own), "n", more);
  }
}
