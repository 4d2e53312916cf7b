package no.tilsynslupe.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The catalogue under {@code docs} is what the sidecars say. To write it anew: {@code mvn -o -q -P
 * '!static-checks' -Dskriv.katalog=true -Dtest=CatalogueDocsTest test}.
 */
class CatalogueDocsTest {

  @ParameterizedTest
  @CsvSource({"nb, docs/kriterier.md", "en, docs/criteria.en.md"})
  void theCatalogueUnderDocsIsWhatTheSidecarsSay(String language, Path file) throws IOException {
    List<CriterionSpec> specs =
        Catalogue.load().entries().stream().map(Catalogue.Entry::spec).toList();
    String text = CatalogueText.whole(specs, ExplanationWords.in(language));
    if (Boolean.getBoolean("skriv.katalog")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file).replace("\r\n", "\n"))
        .as(
            "%s er eldre enn beskrivelsene. Skriv den på nytt: mvn -o -q -P '!static-checks' -Dskriv.katalog=true -Dtest=CatalogueDocsTest test",
            file)
        .isEqualTo(text);
  }
}
