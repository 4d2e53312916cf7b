package no.tilsynslupe.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "forrige måned,       2025-01-01, 2024-12-01, 2024-12-31",
    "forrige måned,       2024-03-01, 2024-02-01, 2024-02-29",
    "forrige måned,       2024-03-31, 2024-02-01, 2024-02-29",
    "forrige måned,       2025-03-31, 2025-02-01, 2025-02-28",
    "forrige kvartal,     2025-01-01, 2024-10-01, 2024-12-31",
    "forrige kvartal,     2025-03-31, 2024-10-01, 2024-12-31",
    "forrige kvartal,     2025-04-01, 2025-01-01, 2025-03-31",
    "forrige kvartal,     2024-12-31, 2024-07-01, 2024-09-30",
    "forrige tertial,     2025-04-30, 2024-09-01, 2024-12-31",
    "forrige tertial,     2025-05-01, 2025-01-01, 2025-04-30",
    "forrige halvår,      2025-06-30, 2024-07-01, 2024-12-31",
    "forrige halvår,      2025-07-01, 2025-01-01, 2025-06-30",
    "forrige år,          2025-01-01, 2024-01-01, 2024-12-31",
    "forrige år,          2024-12-31, 2023-01-01, 2023-12-31",
    "inneværende måned,   2024-02-29, 2024-02-01, 2024-02-29",
    "inneværende måned,   2025-01-01, 2025-01-01, 2025-01-01",
    "inneværende kvartal, 2025-03-31, 2025-01-01, 2025-03-31",
    "inneværende kvartal, 2025-04-01, 2025-04-01, 2025-04-01",
    "inneværende tertial, 2025-08-31, 2025-05-01, 2025-08-31",
    "inneværende halvår,  2025-12-31, 2025-07-01, 2025-12-31",
    "inneværende år,      2024-12-31, 2024-01-01, 2024-12-31",
    "siste 1 måned,       2024-03-31, 2024-02-01, 2024-02-29",
    "siste 3 måneder,     2025-02-28, 2024-11-01, 2025-01-31",
    "siste 12 måneder,    2024-02-29, 2023-02-01, 2024-01-31",
    "siste 120 måneder,   2025-01-01, 2015-01-01, 2024-12-31"
  })
  void aPhraseMeansWholeCalendarUnitsCountedFromTheDay(
      String phrase, LocalDate today, LocalDate from, LocalDate to) {
    assertThat(JobPeriod.phrase(phrase).orElseThrow().on(today))
        .isEqualTo(new JobPeriod.Days(from, to));
  }

  @Test
  void theWholeExportHasNoDaysOfItsOwn() {
    assertThat(JobPeriod.phrase("hele uttrekket").orElseThrow().on(LocalDate.EPOCH))
        .isEqualTo(new JobPeriod.Days(null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forrige  Kvartal ", "FORRIGE KVARTAL"})
  void caseAndSpacesDoNotMatter(String phrase) {
    assertThat(JobPeriod.phrase(phrase)).isEqualTo(JobPeriod.phrase("forrige kvartal"));
  }

  @Test
  void norwegianLettersMayBeWrittenWithoutMarks() {
    assertThat(JobPeriod.phrase("innevaerende halvar"))
        .isEqualTo(JobPeriod.phrase("inneværende halvår"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "forrige", "forrige uke", "siste 0 måneder", "siste 121 måneder", "kvartal"})
  void otherPhrasesAreUnknown(String phrase) {
    assertThat(JobPeriod.phrase(phrase)).isEmpty();
  }
}
