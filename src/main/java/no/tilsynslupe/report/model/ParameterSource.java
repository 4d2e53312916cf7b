package no.tilsynslupe.report.model;

import java.util.Map;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;

/** Where the figure of a parameter comes from, in the words of a language. */
public final class ParameterSource {

  /**
   * Sources that are more than a legal basis, and the text that says the same in other languages.
   */
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("Kriteriekatalogen versjon 1; loven har ikke noe tall", "katalog"),
          Map.entry(
              "Kriteriekatalogen versjon 1, etter fristen for foreløpig svar i forvaltningsloven"
                  + " § 11 a",
              "katalog_forelopig"),
          Map.entry("Sluttdatoen er satt av kriteriekatalogen versjon 1", "katalog_slutt"),
          Map.entry("Formatet for saksuttrekk, versjon 1", "format"),
          Map.entry("FOR-2020-05-08-966, med virkning fra 16. mars 2020", "forskrift"),
          Map.entry("sosialtjenesteloven § 32; før 2019 var to år det lengste", "p32_for_2019"),
          Map.entry("sosialtjenesteloven § 29; 19 år før 2019", "p29_for_2019"),
          Map.entry("sosialtjenesteloven § 29: yrkesaktiv alder", "p29_alder"),
          Map.entry("sosialtjenesteloven § 20 a, i kraft 1. januar 2017", "p20a_kraft"),
          Map.entry("Rundskriv R35-00 til § 27", "r35"),
          Map.entry("Rundskriv R35-00 til § 27: ikke over tre måneder, kun unntaksvis", "r35_tre"),
          Map.entry(
              "Grunnkurs i sosialtjenesteloven, Statsforvalteren i Trøndelag (2021)", "grunnkurs"));

  private static final char NO_BREAK = '\u00a0';

  private ParameterSource() {}

  /** A source as the catalogue has it; one that is not known here is read as a legal basis. */
  public static String of(String source, Language language) {
    String key = SENTENCES.get(source.replace(NO_BREAK, ' '));
    return key == null || language == Language.NB
        ? LawText.of(source, language)
        : Prose.of(ParameterSource.class, "parameter-source.yaml", language).say(key);
  }
}
