package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.prose.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "vedtak: ingen 17 2024-01-02–2024-03-04 ! NB ! Søkte etter vedtak etter § 17 fra 02.01.2024 til 04.03.2024, og fant ingen",
        "vedtak: ingen 17 –2024-03-04 ! NN ! Søkte etter vedtak etter § 17 fram til 04.03.2024, og fann ingen",
        "vedtak: ingen 18,20a 2024-03-04–2024-03-04 ! EN ! Looked for decisions under sections 18 and 20 a on 4 March 2024, and found none",
        "vedtak: ingen 18 GJELD-TAP 2024-01-02–2024-03-04 ! EN ! Looked for decisions under section 18 with the purpose “debt with a risk of eviction or disconnection” from 2 January 2024 to 4 March 2024, and found none",
        "vedtak: ingen 19 i vedtak V7 2024-03-04–2024-03-04 ! NB ! Vedtaket V7 har ingen linje etter § 19",
        "oppfolging: ingen HJEMMEBESOK,SAMTALE –2024-03-04 ! NN ! Søkte etter heimebesøk og samtale fram til 04.03.2024, og fann ingen",
        "kvp: ingen –2024-03-04 ! EN ! Looked for qualification programmes up to 4 March 2024, and found none",
        "stønadsmåneder på rad=1 ! NB ! 1 måned med stønad på rad",
        "stønadsmåneder på rad=6 ! EN ! 6 months with support in a row",
        "opphold regnet som ett=2 ! NB ! 2 opphold med få dager mellom er regnet som ett; dagene mellom dem er med",
        "vedtak.csv:7 vurdert_19= ! NN ! vedtak.csv:7 vurdert_19 er ikkje fylt ut",
        "vedtak.csv:7 vurdert_19=N ! EN ! vedtak.csv:7 vurdert_19=N",
        "noe annet: ingen ! EN ! noe annet: ingen",
      })
  void evidenceIsInTheWordsOfTheReader(String stored, Language language, String shown) {
    assertThat(new EvidenceText(language).items(stored).get(0).replace('\u00a0', ' '))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "sosialtjenesteloven §§ 18 og 19, jf. § 43 og forvaltningsloven § 17 ! NB ! sosialtjenesteloven §§ 18 og 19, jf. § 43 og forvaltningsloven § 17",
        "sosialtjenesteloven §§ 18 og 19, jf. § 43 og forvaltningsloven § 17 ! NN ! sosialtenestelova §§ 18 og 19, jf. § 43 og forvaltningslova § 17",
        "sosialtjenesteloven § 29 andre ledd ! EN ! Social Services Act section 29 second paragraph",
        "NAV-loven § 14 a ! EN ! NAV Act section 14 a",
      })
  void aLegalBasisIsInTheLanguageOfTheReport(String basis, Language language, String shown) {
    assertThat(LawText.of(basis, language)).isEqualTo(shown);
  }
}
