package no.tilsynslupe.criterion.p29;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.sak.Innsatsgruppe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InnsatsgruppetekstTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STANDARD | STANDARD",
        "Standard innsats | STANDARD",
        "IKVAL | STANDARD",
        "Gode muligheter | STANDARD",
        "SITUASJONSBESTEMT | SITUASJONSBESTEMT",
        "situasjonsbestemt innsats | SITUASJONSBESTEMT",
        "Trenger veiledning | SITUASJONSBESTEMT",
        "SPESIELT_TILPASSET | SPESIELT_TILPASSET",
        "Trenger veiledning, nedsatt arbeidsevne | SPESIELT_TILPASSET",
        "BATT | SPESIELT_TILPASSET",
        "Varig tilpasset innsats | VARIG_TILPASSET",
        "Liten mulighet til å jobbe | VARIG_TILPASSET"
      })
  void aResultNamesOneGroup(String result, Innsatsgruppe expected) {
    assertThat(Innsatsgruppetekst.read(result)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Ny samtale i mai", "ikke spesielt tilpasset", "standard eller varig?"})
  void anythingElseNamesNone(String result) {
    assertThat(Innsatsgruppetekst.read(result)).isEmpty();
  }
}
