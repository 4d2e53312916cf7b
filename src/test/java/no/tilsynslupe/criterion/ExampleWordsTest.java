package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of every unit of every boundary example, word for word: outcome, day, sentence and
 * evidence. The examples themselves expect no more than the outcome; a sentence that names another
 * limit, or evidence that is gone, shows here. To write the files anew, and look through what has
 * changed: {@code mvn -o -q -P '!static-checks' -Dskriv.utfall=true -Dtest=ExampleWordsTest test}.
 */
class ExampleWordsTest {

  private static final Catalogue CATALOGUE = ChosenCriteria.catalogue();
  private static final Path FOLDER = Path.of("src/test/resources/no/tilsynslupe/criterion/utfall");

  static Stream<String> criteria() {
    return CATALOGUE.only(ChosenCriteria.bySpec()).entries().stream()
        .map(entry -> entry.spec().id());
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void whatIsSaidOfTheExamplesIsAsItWas(String id) throws IOException {
    // Asked anew: the catalogue here asked once, before mutation testing had mutated anything.
    assertThat(Catalogue.ids()).contains(id);
    CriterionSpec spec = CATALOGUE.only(one -> one.id().equals(id)).entries().get(0).spec();
    StringBuilder text = new StringBuilder();
    for (CriterionSpec.Example example : spec.examples()) {
      text.append("# ").append(example.name()).append('\n');
      for (Assessment assessment : JudgedExample.of(example).by(CATALOGUE, id, "nb")) {
        describe(assessment, text);
      }
      text.append('\n');
    }
    if (Boolean.getBoolean("skriv.utfall")) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(id + ".txt"), text);
      return;
    }
    assertThat(text.toString()).isEqualTo(kept(id).replace("\r\n", "\n"));
  }

  private static String kept(String id) throws IOException {
    try (InputStream in = ExampleWordsTest.class.getResourceAsStream("utfall/" + id + ".txt")) {
      return new String(Objects.requireNonNull(in, id).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void describe(Assessment one, StringBuilder text) {
    String outcome = (one.code() + " " + one.alvor()).strip();
    text.append(one.enhet().kind()).append(' ').append(one.enhet().id()).append(": ");
    text.append(outcome).append(' ').append(one.dato()).append('\n');
    if (!one.tekst().isEmpty()) {
      text.append("  ").append(one.tekst()).append('\n');
    }
    if (!one.bevis().isEmpty()) {
      text.append("  Bevis: ").append(one.bevis()).append('\n');
    }
  }
}
