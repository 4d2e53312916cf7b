package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.report.model.Sampling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryFactsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\", UKJENT, true",
        "ALLE, ALLE, true",
        "alle saker, ALLE, true",
        "TILFELDIG 20 av 412, TILFELDIG, true",
        "Tilfeldige 20 av 412, TILFELDIG, true",
        "SKJONN, SKJONN, false",
        "skjønn, SKJONN, false",
        "Skjønnsmessig 20 av 412, SKJONN, false",
        "ALLEREDE utvalgt, ULEST, false",
        "valgt av leder, ULEST, false",
        "20 av 412, ULEST, false"
      })
  void whatIsNoCodeMayBeAJudgementAndAllowsNoInterval(
      String text, Sampling.Kind kind, boolean intervals) {
    Sampling sampling = DeliveryFacts.sampling(text);
    assertThat(sampling.kind()).isEqualTo(kind);
    assertThat(sampling.allowsIntervals()).isEqualTo(intervals);
  }
}
