package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Sokedekning.Arsak;
import no.tilsynslupe.sak.Sokedekning.Grad;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be missing can be said: a sentence that isn't there would stop a criterion. */
class PhrasesTest {

  private static final Set<Why> OF_A_PLACE =
      EnumSet.of(
          Why.IKKE_REGISTRERT,
          Why.KOLONNE_MANGLER,
          Why.TEKST_UKLAR,
          Why.IKKE_KOBLET,
          Why.ALDER_USIKKER,
          Why.SLUTTDATO_USIKKER,
          Why.BARE_SENERE,
          Why.SATS_UKJENT,
          Why.ORDLYD_MANGLER);

  private final Phrases phrases = Phrases.in("nb");

  @ParameterizedTest
  @EnumSource(Why.class)
  void aMissingFactIsNamedWithWhatWouldSettleIt(Why why) {
    String what = OF_A_PLACE.contains(why) ? "kolonne" : "*";
    MissingFact fact = new MissingFact(Tabell.VEDTAK, what, why, null);
    assertThat(phrases.missing(fact)).isNotBlank().doesNotContain("{");
    assertThat(phrases.remedy(fact)).endsWith(".").doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource(
      value = Arsak.class,
      names = {"DEKKET"},
      mode = EnumSource.Mode.EXCLUDE)
  void aSearchThatFoundNothingIsNamedWithItsKinds(Arsak reason) {
    LocalDate day = LocalDate.parse("2024-03-01");
    Sokedekning search =
        new Sokedekning(Grad.INGEN, reason, Tabell.VEDTAK, Set.of("17"), day, day, day);
    assertThat(phrases.missing(MissingFact.of(search))).contains("17");
  }

  @ParameterizedTest
  @EnumSource(
      value = Arsak.class,
      names = {"UTENFOR_PERIODEN", "SLAG_MANGLER"})
  void aFindingHeldBackSaysWhy(Arsak reason) {
    LocalDate day = LocalDate.parse("2024-03-01");
    Sokedekning search =
        new Sokedekning(Grad.DELVIS, reason, Tabell.VEDTAK, Set.of("17"), day, day, day);
    assertThat(phrases.heldBack(Forbehold.om(search)))
        .containsAnyOf("01.03.2024", "§\u00a017")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | det er ikke registrert om § 19 er vurdert («vurdert_19» i vedtak)",
        "nn | det er ikkje registrert om § 19 er vurdert («vurdert_19» i vedtak)",
        "en | it is not recorded whether section 19 was considered (“vurdert_19” in vedtak)",
      })
  void aPlaceLeftBlankIsNamedByTheQuestionItAnswers(String language, String said) {
    MissingFact fact = new MissingFact(Tabell.VEDTAK, "vurdert_19", Why.IKKE_REGISTRERT, null);
    assertThat(Phrases.in(language).missing(fact).replace('\u00a0', ' ')).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VEDTAK | 18 | det er søkt etter § 18",
        "VEDTAK | 20a | det er søkt etter § 20 a",
        "VEDTAK | 18, 20, 20a | det er søkt etter §§ 18, 20 og 20 a",
        "OPPFOLGING | HJEMMEBESOK, SAMTALE | det er søkt etter hjemmebesøk og samtale",
      })
  void whatWasSoughtIsNamedAsSentencesNameIt(Tabell table, String what, String named) {
    MissingFact fact = new MissingFact(table, what, Why.TABELL_MANGLER, null);
    assertThat(phrases.missing(fact).replace('\u00a0', ' ')).endsWith(named);
  }
}
