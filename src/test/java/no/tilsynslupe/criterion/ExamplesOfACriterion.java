package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All boundary examples of a criterion in one test. They are the same as in {@link
 * CriterionExamplesTest}, so the build leaves them out (its name doesn't end in {@code Test});
 * mutation testing, which judges them a thousand times over, needs few and quick tests.
 */
class ExamplesOfACriterion {

  private static final Catalogue CATALOGUE = ChosenCriteria.catalogue();

  static Stream<Catalogue.Entry> entries() {
    return CATALOGUE.only(ChosenCriteria.bySpec()).entries().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theExamplesComeOutAsTheSidecarSays(Catalogue.Entry entry) {
    // Asked anew: the catalogue here has asked once, before anything was mutated.
    assertThat(Catalogue.ids()).contains(entry.spec().id());
    List<String> faults = new ArrayList<>();
    for (CriterionSpec.Example example : entry.spec().examples()) {
      JudgedExample judged = JudgedExample.of(example);
      faults.addAll(ExampleVerdict.faults(example, judged.by(CATALOGUE, entry.spec().id(), "nb")));
    }
    assertThat(faults).isEmpty();
  }
}
