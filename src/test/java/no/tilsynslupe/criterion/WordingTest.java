package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the sidecars, the shared phrases and the terms say is there in bokmål, nynorsk and English,
 * each in its own words. All faults of all criteria are told at once.
 */
class WordingTest {

  static final List<String> LANGUAGES = List.of("nb", "nn", "en");

  /** Begins a slot, as in {@code {dato}} and {@code {dager:dag/dager}}. */
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)");

  private static final Pattern BREAKING_SECTION = Pattern.compile("§ +\\d");

  private final List<String> faults = new ArrayList<>();

  @Test
  void everyMessageIsThereInEachLanguageWithTheSameArguments() throws IOException {
    for (CriterionSpec spec : specs()) {
      check(spec.id(), spec.messages());
    }
    check("phrases.yaml", read("phrases.yaml"));
    check("terms.yaml", read("terms.yaml"));
    assertNoFaults();
  }

  @Test
  void everyTextIsInTheWordsOfItsOwnLanguage() throws IOException {
    for (CriterionSpec spec : specs()) {
      LinkedHashMap<String, Text> texts = new LinkedHashMap<>();
      texts.put("title", spec.title());
      texts.put("population", spec.population());
      texts.put("explanation", spec.explanation());
      texts.put("right", spec.right());
      texts.put("limits", spec.limits());
      spec.parameters().forEach(p -> texts.put("parameter " + p.id(), p.meaning()));
      texts.forEach(
          (place, text) ->
              LANGUAGES.forEach(
                  language -> words(spec.id() + " " + place, language, text.in(language))));
      spec.messages().forEach((key, texts2) -> words(spec.id() + " " + key, texts2));
      spec.examples().forEach(example -> words(spec.id() + " example", "nb", example.name()));
    }
    read("phrases.yaml").forEach(this::words);
    read("terms.yaml").forEach(this::words);
    assertNoFaults();
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Vedtaket is not registrert, is not",
    "nn, Vedtaket er ikke registrert frå 2024, ikke",
    "nn, Vurderingen er at søknaden avgjøres av opplysninger, avgjøres opplysninger",
    "nn, «Vedtaket er ikke registrert» står det, ''",
    "en, The vedtak was refused, vedtak",
    "nb, Hun fikk {is:dag/days}, days",
    "nb, Han var 20 år, ''",
  })
  void aForeignWordIsFound(String language, String text, String found) {
    assertThat(String.join(" ", ForeignWords.in(language, text))).isEqualTo(found);
  }

  private void check(String where, Map<String, Map<String, String>> sentences) {
    sentences.forEach(
        (key, byLanguage) -> {
          Set<String> slots = slots(byLanguage.getOrDefault("nb", ""));
          for (String language : LANGUAGES) {
            String text = byLanguage.get(language);
            if (text == null || text.isBlank()) {
              faults.add("%s, %s: mangler på %s".formatted(where, key, language));
            } else if (!slots(text).equals(slots)) {
              faults.add(
                  "%s, %s: %s har %s, nb har %s"
                      .formatted(where, key, language, slots(text), slots));
            }
          }
        });
  }

  private void words(String where, Map<String, String> byLanguage) {
    byLanguage.forEach((language, text) -> words(where, language, text));
  }

  private void words(String where, String language, String text) {
    List<String> foreign = ForeignWords.in(language, text);
    if (!foreign.isEmpty()) {
      faults.add("%s, %s: %s i «%s»".formatted(where, language, foreign, text));
    }
    if (BREAKING_SECTION.matcher(text).find()) {
      faults.add("%s, %s: § uten hardt mellomrom i «%s»".formatted(where, language, text));
    }
  }

  private void assertNoFaults() {
    assertThat(faults).as(() -> String.join("\n", faults)).isEmpty();
  }

  private static List<CriterionSpec> specs() {
    return Catalogue.load().entries().stream()
        .map(Catalogue.Entry::spec)
        .filter(ChosenCriteria.bySpec())
        .toList();
  }

  private static Set<String> slots(String text) {
    return SLOT.matcher(text)
        .results()
        .map(slot -> slot.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Map<String, String>> read(String name) throws IOException {
    try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
      return new YAMLMapper()
          .readValue(in, new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
    }
  }
}
