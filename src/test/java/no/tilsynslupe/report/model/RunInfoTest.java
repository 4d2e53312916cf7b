package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

  /** The run's own day is 15 January 2025. */
  @ParameterizedTest
  @CsvSource({
    "9902, '', 2025-01-15",
    "9901, '9901 2024-10-01', 2024-10-01",
    "9902, '9901 2024-10-01', 2025-01-15",
    "9901, '9901 2024-07-01;9901 2024-10-01', 2024-10-01",
    "9901, '9901 2024-07-01;9901 2025-01-15', 2025-01-15",
    "9901, '9901 2025-03-01', 2025-01-15"
  })
  void aCaseIsKnownUntilTheNewestDeliveryOfItsMunicipality(
      String municipality, String deliveries, LocalDate day) {
    List<Delivery> delivered =
        Arrays.stream(deliveries.split(";"))
            .filter(one -> !one.isEmpty())
            .map(one -> one.split(" "))
            .map(one -> delivery(one[0], LocalDate.parse(one[1])))
            .toList();

    assertThat(run(delivered).sistKjent(municipality)).isEqualTo(day);
  }

  private static Delivery delivery(String municipality, LocalDate exported) {
    return new Delivery(
        "uttrekk",
        municipality,
        "",
        exported.minusMonths(6),
        exported.minusDays(1),
        exported,
        "Velferd");
  }

  private static RunInfo run(List<Delivery> deliveries) {
    RunInfo run = ReportFixture.run(new TreeMap<>());
    return new RunInfo(
        run.programVersjon(),
        run.katalog(),
        run.regelsett(),
        run.periode(),
        LocalDate.of(2025, 1, 15),
        run.utledet(),
        deliveries,
        run.utvalg(),
        run.saker(),
        run.parametere(),
        run.overstyringer(),
        run.satser(),
        run.periodehull(),
        run.filer(),
        run.fristDager());
  }
}
