package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        .filter(entry -> ChosenCriteria.chosen(entry.spec().id()))
        .flatMap(
            entry ->
                entry.spec().examples().stream()
                    .map(
                        example ->
                            Arguments.of(entry.spec().id(), Named.of(example.name(), example))));
  }

  static Stream<Catalogue.Entry> entries() {
    return CATALOGUE.entries().stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void anExampleComesOutAsItsSidecarSays(String id, CriterionSpec.Example example) {
    List<Assessment> assessments = JudgedExample.of(example).by(CATALOGUE, id, "nb");
    assertThat(ExampleVerdict.faults(example, assessments)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void aCriterionHasTheIdOfItsSidecarAndEightExamplesOrMore(Catalogue.Entry entry) {
    assertThat(entry.criterion().id()).isEqualTo(entry.spec().id());
    assertThat(entry.spec().examples()).hasSizeGreaterThanOrEqualTo(8);
  }
}
