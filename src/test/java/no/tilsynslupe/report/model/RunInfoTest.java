package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.ReportFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunInfoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9901 | NB | Lupevik (9901)",
        "9901,9902 | NB | Lupevik (9901) og 1_kommune til",
        "9901,9902,9902,9903 | NN | Lupevik (9901) og 2_kommunar til",
        "9902,9903 | EN | Lupevik (9901) and 2_other municipalities",
      })
  void municipalitiesWhoseCasesCameInAnothersDeliveryAreCounted(
      String municipalities, Language language, String shown) {
    TreeMap<Office, Sampling> offices = new TreeMap<>();
    for (String number : municipalities.split(",")) {
      offices.put(new Office(number, "NAV " + offices.size()), Sampling.UNKNOWN);
    }

    assertThat(ReportFixture.run(offices).sted(language)).isEqualTo(shown.replace('_', '\u00a0'));
  }
}
