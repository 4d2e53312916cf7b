package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Assessment;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every boundary example of every sidecar, written as an export, read, and judged. */
class CriterionExamplesTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  static Stream<Arguments> examples() {
    return CATALOGUE.entries().stream()
        .filter(entry -> entry.spec().id().startsWith(System.getProperty("kriterium", "")))
        .flatMap(
            entry ->
                entry.spec().examples().stream()
                    .map(
                        example ->
                            Arguments.of(entry.spec().id(), Named.of(example.name(), example))));
  }

  static Stream<CriterionSpec> specs() {
    return CATALOGUE.entries().stream().map(Catalogue.Entry::spec);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void anExampleComesOutAsItsSidecarSays(String id, CriterionSpec.Example example) {
    List<Assessment> assessments = JudgedExample.of(example).by(CATALOGUE, id, "nb");
    Map<String, String> got = new TreeMap<>();
    assessments.forEach(a -> got.put(a.enhet().id(), outcome(a)));
    for (CriterionSpec.Expected expected : example.expect()) {
      String outcome = got.remove(expected.id());
      String wanted = expected.utfall() == null ? null : wanted(expected, outcome);
      assertThat(outcome).as("%s i «%s»", expected.id(), example.name()).isEqualTo(wanted);
    }
    // What an example doesn't mention must not be a finding: it would be one nobody looked at.
    assertThat(got.values()).noneMatch(o -> o.startsWith("AVVIK") || o.startsWith("RISIKO"));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void aSidecarHasEightExamplesOrMore(CriterionSpec spec) {
    assertThat(spec.examples()).hasSizeGreaterThanOrEqualTo(8);
  }

  private static String outcome(Assessment assessment) {
    return assessment.code() + " " + assessment.alvor() + " " + assessment.dato();
  }

  /** The outcome an example wants, with what it leaves open filled in from what came. */
  private static String wanted(CriterionSpec.Expected expected, String got) {
    String[] parts = got == null ? new String[] {"", "", ""} : got.split(" ", 3);
    return expected.utfall()
        + " "
        + (expected.alvor() == null ? parts[1] : expected.alvor())
        + " "
        + (expected.dato() == null ? parts[2] : expected.dato());
  }
}
