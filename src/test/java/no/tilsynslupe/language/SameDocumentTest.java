package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two requests are for the same document whichever month they are of. */
class SameDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "Kontoutskrift for januar, kontoutskrift for februar",
    "kontoutskrift siste 3 måneder, Kontoutskrift siste tre måneder",
    "lønnsslipp okt. 2024, lønnsslipp nov. 2024",
    "KONTO-UTSKRIFT, kontoutskrift",
  })
  void monthsNumbersAndSignsMakeNoDifference(String one, String other) {
    assertThat(SameDocument.key(one)).isEqualTo(SameDocument.key(other)).isNotEmpty();
  }

  @Test
  void otherWordsDo() {
    assertThat(SameDocument.key("husleiekontrakt")).isNotEqualTo(SameDocument.key("husleie"));
    assertThat(SameDocument.key("Leiekontrakt, åpen")).isEqualTo("leiekontraktåpen");
    assertThat(SameDocument.key("januar 2024")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "leie, leie, 0",
    "leie, leige, 1",
    "leie, lei, 1",
    "leie, leoe, 1",
    "leie, liee, 1",
    "leie, lee, 1",
    "husleie, huselei, 2",
    "abc, xyz, 3",
    "'', abc, 3",
    "abc, '', 3",
  })
  void slipsAreLettersLeftOutAddedChangedOrSwapped(String a, String b, int slips) {
    assertThat(EditDistance.between(a, b)).isEqualTo(slips);
    assertThat(EditDistance.between(b, a)).isEqualTo(slips);
  }
}
