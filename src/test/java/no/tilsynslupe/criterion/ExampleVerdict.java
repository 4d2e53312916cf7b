package no.tilsynslupe.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Assessment;

/** What is wrong with the outcomes of an example, held against what its sidecar expects. */
final class ExampleVerdict {
  private static final String[] NO_OUTCOME = {"", "", ""};

  private ExampleVerdict() {}

  /**
   * @param assessments what the example's criterion says of its cases and offices
   * @return a line for each fault; none where the example comes out right
   */
  static List<String> faults(CriterionSpec.Example example, List<Assessment> assessments) {
    List<String> faults = new ArrayList<>();
    Map<String, String> got = new TreeMap<>();
    assessments.forEach(a -> got.put(a.enhet().id(), outcome(a)));
    for (CriterionSpec.Expected expected : example.expect()) {
      String outcome = got.remove(expected.id());
      String wanted = expected.utfall() == null ? null : wanted(expected, outcome);
      if (!Objects.equals(outcome, wanted)) {
        faults.add(
            "%s i «%s»: ventet %s, fikk %s"
                .formatted(expected.id(), example.name(), wanted, outcome));
      }
    }
    // What an example doesn't mention must not be a finding: it would be one nobody looked at.
    got.forEach(
        (unit, outcome) -> {
          if (outcome.startsWith("AVVIK") || outcome.startsWith("RISIKO")) {
            faults.add("%s i «%s»: ventet ikke %s".formatted(unit, example.name(), outcome));
          }
        });
    return faults;
  }

  private static String outcome(Assessment assessment) {
    return assessment.code() + " " + assessment.alvor() + " " + assessment.dato();
  }

  /** The outcome an example wants, with what it leaves open filled in from what came. */
  private static String wanted(CriterionSpec.Expected expected, String got) {
    String[] parts = got == null ? NO_OUTCOME : got.split(" ", 3);
    return expected.utfall()
        + " "
        + (expected.alvor() == null ? parts[1] : expected.alvor())
        + " "
        + (expected.dato() == null ? parts[2] : expected.dato());
  }
}
