package no.tilsynslupe.sak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest(name = "«{0}» cites {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "§§ 17 til 19 | 17 18 19",
        "§§ 17-28 | 17 18 19 20 21 27 28",
        "§§ 17-29 | 17 29", // too long to be a range
        "§§ 20-18 | 18 20",
        "§ 20 b | 20",
        "§ 18 a | 18",
        "§ 20 annet ledd bokstav a | 20",
        "kapittel 4, § 18 | 18",
        "fvl. § 17, stl. § 18 og fvl. § 28 | 18",
        "stl. § 18, fvl. § 17 og stl. § 20 | 18 20",
        "fvl. | -",
        "vedtak nr. 18 | -",
        "18/12-2009 § 19 | 19",
      })
  void rangesLettersAndOtherLawsAreToldApart(String text, String expected) {
    Set<String> sections =
        expected == null ? Set.of() : new TreeSet<>(Arrays.asList(expected.split(" ", -1)));
    assertThat(Hjemmel.parse(text).paragrafer()).isEqualTo(sections);
  }

  @Test
  void aLineIsAskedForOneSectionOrSeveral() {
    Hjemmel cited = Hjemmel.parse(" § 18, jf. § 20a ");
    assertThat(cited.tekst()).isEqualTo("§ 18, jf. § 20a");
    assertThat(cited.nevner("18")).isTrue();
    assertThat(cited.nevner("20")).isFalse();
    assertThat(cited.nevner("99")).isFalse();
    assertThat(cited.nevnerEn("20", "20a")).isTrue();
    assertThat(cited.nevnerEn("17", "20")).isFalse();
    assertThat(cited.erBlank()).isFalse();
    assertThat(cited.ukjent()).isFalse();
    assertThat(Hjemmel.UKJENT.ukjent()).isTrue();
    assertThat(Hjemmel.UKJENT.paragrafer()).isEmpty();
    assertThat(Hjemmel.INGEN.nevner("17")).isFalse();
  }

  @Test
  void theSectionsOfTwoAddUp() {
    Hjemmel cited = Hjemmel.parse("§ 18");
    assertThat(cited.og(Hjemmel.parse("§ 20")).paragrafer()).containsExactly("18", "20");
    assertThat(cited.og(Hjemmel.INGEN)).isSameAs(cited);
    assertThat(cited.og(Hjemmel.parse("18"))).isSameAs(cited);
  }
}
