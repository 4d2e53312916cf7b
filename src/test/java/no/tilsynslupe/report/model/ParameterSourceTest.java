package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the figures of the catalogue come from is told in the language of the report. */
class ParameterSourceTest {

  static Stream<String> sources() {
    return Catalogue.load().entries().stream()
        .flatMap(entry -> entry.spec().parameters().stream())
        .map(CriterionSpec.Parameter::source)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everySourceInTheCatalogueIsSaidInEveryLanguage(String source) {
    assertThat(ParameterSource.of(source, Language.NB)).isEqualTo(source);
    assertThat(ParameterSource.of(source, Language.NN))
        .doesNotContain("loven", "ikke", "fra ", "måneder", "kun ");
    assertThat(ParameterSource.of(source, Language.EN))
        .doesNotContain("loven", "§", "versjon", "ledd", " av ", "år", "kraft")
        .isNotEqualTo(source);
  }
}
