package no.tilsynslupe.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.ParameterOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A criterion explained in each language. */
class CriterionExplanationTest {

  private static final List<CriterionSpec> SPECS =
      Catalogue.load().entries().stream().map(Catalogue.Entry::spec).toList();

  static Stream<String> languages() {
    return ExplanationWords.LANGUAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCriterionCanBeExplainedInEveryLanguage(String language) {
    ExplanationWords words = ExplanationWords.in(language);
    for (CriterionSpec spec : SPECS) {
      String text = CriterionExplanation.text(spec, words, null);
      assertThat(text)
          .contains(spec.id(), spec.hjemmel(), words.of("sources"))
          .doesNotContain("{0}", "null");
      for (CriterionSpec.Parameter parameter : spec.parameters()) {
        assertThat(text).contains("(" + parameter.id() + ")");
      }
      assertThat(text.lines()).allMatch(line -> line.length() < 160);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Hvem det gjelder, 3\u00a0måneder",
    "nn, Kven det gjeld, 3\u00a0månader",
    "en, Who it applies to, 3\u00a0months"
  })
  void theWordsAroundItAreOfTheLanguage(String language, String heading, String value) {
    assertThat(
            CriterionExplanation.markdown(spec("P27-3MND"), ExplanationWords.in(language), null, 1))
        .startsWith("# P27-3MND – ")
        .contains("\n\n## " + heading + "\n\n", value);
  }

  @Test
  void theValueOfADayIsTheOneInForce() {
    CriterionSpec spec = changedInForce();
    ExplanationWords words = ExplanationWords.in("nb");

    assertThat(CriterionExplanation.text(spec, words, LocalDate.parse("2024-06-30")))
        .contains("Verdier som gjelder 30.06.2024", "3\u00a0måneder, fra 01.01.2010");
    assertThat(CriterionExplanation.text(spec, words, null))
        .contains("4\u00a0måneder, fra 01.07.2024", "Før det: 3\u00a0måneder fra 01.01.2010");
  }

  @Test
  void aDayBeforeTheRuleSaysThatItWasNotInForce() {
    assertThat(
            CriterionExplanation.text(
                spec("P17-START"), ExplanationWords.in("nb"), LocalDate.parse("2009-12-31")))
        .contains("var ikke i kraft 31.12.2009");
  }

  @Test
  void asDataItHasTheKeysThatTheGuideLists() {
    Map<String, Object> json =
        ExplanationJson.of(spec("P27-3MND"), ExplanationWords.in("en"), null);

    assertThat(json.keySet())
        .containsExactly(
            "kriterium",
            "katalog",
            "spraak",
            "type",
            "enhet",
            "tema",
            "hjemmel",
            "tittel",
            "gjelder_fra",
            "gjelder_til",
            "dag",
            "regel",
            "hvem",
            "riktig",
            "begrensninger",
            "enheter_fra",
            "slar_opp_i",
            "kolonner",
            "parametere",
            "satser",
            "setninger",
            "eksempler",
            "kilder");
    assertThat(json.get("tittel")).isEqualTo(spec("P27-3MND").title().en());
  }

  @ParameterizedTest
  @CsvSource({
    "nb, enslig 7 850",
    "nn, einsleg 7 850",
    "en, single 7 850",
  })
  void whatIsComparedWithGuidingRatesTellsThem(String language, String rate) {
    ExplanationWords words = ExplanationWords.in(language);
    LocalDate day = LocalDate.of(2024, 3, 1);
    assertThat(CriterionExplanation.markdown(spec("P18-UNDER-NORM"), words, day, 1))
        .contains(words.of("ratesOn", words.date(day)), rate);
    assertThat(CriterionExplanation.markdown(spec("P18-UNDER-NORM"), words, null, 1))
        .contains(words.of("rates"), rate);
    assertThat(CriterionExplanation.text(spec("P27-3MND"), words, null))
        .doesNotContain(words.of("rates"));
  }

  @Test
  void ofADayOnlyItsRatesAreToldAndADayWithoutIsSaidToBe() {
    ExplanationWords words = ExplanationWords.in("nb");
    CriterionSpec spec = spec("P18-UNDER-NORM");
    assertThat(CriterionExplanation.text(spec, words, LocalDate.of(2024, 3, 1)))
        .doesNotContain("6 650");
    assertThat(CriterionExplanation.text(spec, words, null)).contains("7 850", "6 650");
    assertThat(CriterionExplanation.text(spec, words, LocalDate.of(2017, 12, 31)))
        .contains("Ingen sats er kjent for 31.12.2017.");
    assertThat(ExplanationJson.of(spec, words, LocalDate.of(2024, 3, 1)).get("satser"))
        .asString()
        .contains("ENSLIG=7850")
        .doesNotContain("6650");
  }

  @Test
  void everyMeasureHasAWordInEveryLanguage() {
    TreeSet<String> measures = new TreeSet<>();
    SPECS.forEach(spec -> spec.parameters().forEach(p -> measures.add(p.unit())));
    measures.remove("dato");
    for (String language : ExplanationWords.LANGUAGES) {
      ExplanationWords words = ExplanationWords.in(language);
      assertThat(measures).allSatisfy(measure -> words.of("measure." + measure));
    }
  }

  private static CriterionSpec spec(String id) {
    return SPECS.stream().filter(spec -> spec.id().equals(id)).findFirst().orElseThrow();
  }

  private static CriterionSpec changedInForce() {
    return Catalogue.load()
        .with(
            List.of(
                new ParameterOverride(
                    "P27-3MND", "maneder", "4", LocalDate.parse("2024-07-01"), "prøve")))
        .entries()
        .stream()
        .map(Catalogue.Entry::spec)
        .filter(spec -> spec.id().equals("P27-3MND"))
        .findFirst()
        .orElseThrow();
  }
}
