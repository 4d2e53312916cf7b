package no.tilsynslupe.sak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HjemmelTest {

  @ParameterizedTest(name = "«{0}» cites {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "18 | 18",
        "18+20 | 18 20",
        "18, 19 | 18 19",
        "17 og 18 | 17 18",
        "§ 18 | 18",
        "§§ 18, jf. 20 | 18 20",
        "§§18-19 | 18 19",
        "§§ 17–20 | 17 18 19 20",
        "§ 20 a | 20a",
        "§20A | 20a",
        "20a+18 | 18 20a",
        "20 andre ledd | 20",
        "sosialtjenesteloven § 18 tredje ledd | 18",
        "stl. § 18 (3) og § 19 | 18 19",
        "§ 18 3. ledd, jf. § 20 | 18 20",
        "lov 18. desember 2009 nr. 131 om sosiale tjenester § 19 | 19",
        "LOV-2009-12-18-131 § 27 | 27",
        "Lov av 18.12.2009 nr 131 § 19 | 19",
        "lov om sosiale tjenester av 18.12.09 § 29 | 29",
        "sotjl § 18 jf. fvl. § 17 | 18",
        "fvl § 17, sosialtjenesteloven § 18 | 18",
        "forvaltningsloven § 28 | -",
        "folketrygdloven § 20 | -",
        "NAV-loven § 14a | -",
        "§ 35 | 35",
        "§ 118 | -",
        "2018 | -",
        "§ 18/19 | 18 19",
      })
  void sectionsAreReadFromTheText(String text, String expected) {
    Set<String> sections =
        expected == null ? Set.of() : new TreeSet<>(Arrays.asList(expected.split(" ", -1)));
    assertThat(Hjemmel.parse(text).paragrafer()).isEqualTo(sections);
  }

  @ParameterizedTest(name = "nothing cited: «{0}»")
  @CsvSource({"''", "'  '"})
  void aBlankCitesNothing(String text) {
    assertThat(Hjemmel.parse(text).erBlank()).isTrue();
  }
}
