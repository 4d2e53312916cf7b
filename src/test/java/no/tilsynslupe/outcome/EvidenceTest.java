package no.tilsynslupe.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Sokedekning.Arsak;
import no.tilsynslupe.sak.Sokedekning.Grad;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an outcome rests on, and what it lacks, as the output files write it. */
class EvidenceTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
  private static final Felt TEXT =
      new Felt(Tabell.VEDTAK, new Kilde("vedtak.csv", 7), "begrunnelse");

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ingen inntekt,ingen inntekt",
        "'',''",
        "to  mellomrom,to mellomrom",
        " foran,foran",
        "bak ,bak",
        "to¶linjer,to linjer",
        "med\ttabulator,med tabulator",
        "med\u2003geviert,med\u2003geviert",
        "husleie | strøm,husleie / strøm",
        "a|b,a|b",
      })
  void aValueStandsOnOneLineAndNeverLooksLikeTwo(String value, String written) {
    assertThat(Evidence.value(TEXT, value.replace('¶', '\n')).fakta())
        .isEqualTo("begrunnelse=" + written);
  }

  @Test
  void evidenceNamesTheFileAndTheLineButTheFactsDoNot() {
    assertThat(Evidence.value(TEXT, 12).bevis()).isEqualTo("vedtak.csv:7 begrunnelse=12");
    assertThat(Evidence.blank(TEXT).bevis()).isEqualTo("vedtak.csv:7 begrunnelse=");
    assertThat(new Evidence.Count("dager", 3).bevis()).isEqualTo("dager=3");
    assertThat(Evidence.absence(sok(Set.of("20a", "18"), FIRST)).bevis())
        .isEqualTo("vedtak: ingen 18,20a 2024-01-01–2024-12-31");
    assertThat(Evidence.absence(sok(Set.of(), null)).fakta())
        .isEqualTo("vedtak: ingen –2024-12-31");
  }

  @Test
  void aFindingIsKnownByItsFactsWhateverTheirOrderAndLines() {
    Evidence count = new Evidence.Count("dager", 3);
    Evidence moved =
        Evidence.value(new Felt(Tabell.VEDTAK, new Kilde("bok.xlsx/vedtak", 9), "fra"), FIRST);
    Evidence value =
        Evidence.value(new Felt(Tabell.VEDTAK, new Kilde("vedtak.csv", 7), "fra"), FIRST);
    Assessment one = assessment("V1", finding(count, value));
    Assessment again = assessment("V1", finding(moved, count));

    assertThat(one.faktaId()).isEqualTo(again.faktaId()).matches("[0-9a-f]{16}");
    assertThat(one.faktaId()).isNotEqualTo(assessment("V1", finding(count)).faktaId());
    assertThat(one.funnId()).matches("[0-9a-f]{16}").isEqualTo(again.funnId());
    assertThat(one.funnId()).isNotEqualTo(assessment("V2", finding(count, value)).funnId());
    assertThat(one.bevis()).isEqualTo("dager=3 | vedtak.csv:7 fra=2024-01-01");
    assertThat(one.alvor()).isEqualTo("MODERAT");
    assertThat(one.withTekst("Ny tekst.").tekst()).isEqualTo("Ny tekst.");
    Assessment fine = assessment("V1", new Outcome.Ok());
    assertThat(List.of(fine.bevis(), fine.alvor(), fine.faktaId())).containsOnly("");
  }

  @Test
  void aFindingCannotBeMadeWithoutEvidenceNorDoubtWithoutWhatIsMissing() {
    Message message = new Message("over", Map.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome.Avvik(Severity.LAV, message, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome.Risiko(Severity.LAV, message, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Uavklart(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "TABELL_MANGLER, TABELL_MANGLER",
    "UFULLSTENDIG, TABELL_UFULLSTENDIG",
    "PERIODE_UKJENT, PERIODE_UKJENT",
    "UTENFOR_PERIODEN, UTENFOR_PERIODEN",
    "SLAG_MANGLER, SLAG_MANGLER"
  })
  void aSearchThatCannotBeTrustedSaysWhatWasSoughtAndWhy(Arsak cause, Why why) {
    assertThat(MissingFact.of(sok(Set.of("20a", "18"), FIRST, cause)))
        .isEqualTo(new MissingFact(Tabell.VEDTAK, "18, 20a", why, null));
    assertThat(MissingFact.of(sok(Set.of(), FIRST, cause)).hva()).isEqualTo("*");
  }

  @Test
  void aFieldThatIsMissingSaysWhetherTheColumnIs() {
    assertThat(MissingFact.of(TEXT, Fact.notInDelivery()).why()).isEqualTo(Why.KOLONNE_MANGLER);
    assertThat(MissingFact.of(TEXT, Fact.notRecorded()))
        .isEqualTo(
            new MissingFact(Tabell.VEDTAK, "begrunnelse", Why.IKKE_REGISTRERT, TEXT.kilde()));
  }

  @Test
  void whatIsMissingIsInTheOrderOfTableFieldReasonAndPlace() {
    MissingFact anywhere = new MissingFact(Tabell.VEDTAK, "til", Why.IKKE_REGISTRERT, null);
    MissingFact later =
        new MissingFact(Tabell.VEDTAK, "til", Why.IKKE_REGISTRERT, new Kilde("vedtak.csv", 10));
    MissingFact earlier =
        new MissingFact(Tabell.VEDTAK, "til", Why.IKKE_REGISTRERT, new Kilde("vedtak.csv", 9));
    MissingFact column = new MissingFact(Tabell.VEDTAK, "til", Why.KOLONNE_MANGLER, null);
    MissingFact other = new MissingFact(Tabell.SOKNADER, "til", Why.KOLONNE_MANGLER, null);
    assertThat(new TreeSet<>(List.of(column, later, earlier, anywhere, other)))
        .containsExactly(other, anywhere, earlier, later, column);
  }

  @ParameterizedTest
  @CsvSource({"1, 8, 12.5", "1, 3, 33.3", "2, 3, 66.7", "1, 2000, 0.1", "0, 5, 0.0", "5, 5, 100.0"})
  void aShareHasOneDecimalRoundedHalfUp(long part, long whole, String percent) {
    assertThat(Prosent.av(part, whole).verdi()).isEqualByComparingTo(percent);
    assertThat(new Prosent(new BigDecimal(percent + "5")).verdi().scale()).isEqualTo(1);
  }

  @Test
  void aGraverOutcomeComesFirstAndFindingsAreTwo() {
    assertThat(OutcomeCode.AVVIK.isGraverThan(OutcomeCode.RISIKO)).isTrue();
    assertThat(OutcomeCode.OK.isGraverThan(OutcomeCode.OK)).isFalse();
    assertThat(OutcomeCode.values())
        .filteredOn(OutcomeCode::isFinding)
        .containsExactly(OutcomeCode.AVVIK, OutcomeCode.RISIKO);
    assertThat(Severity.LAV.stepUp()).isEqualTo(Severity.MODERAT);
    assertThat(Severity.MODERAT.stepUp()).isEqualTo(Severity.ALVORLIG);
    assertThat(Severity.ALVORLIG.stepUp()).isEqualTo(Severity.ALVORLIG);
    assertThat(Change.values())
        .filteredOn(Change::gone)
        .containsExactly(Change.RETTET, Change.BORTE);
    assertThat(Change.values())
        .extracting(Change::sarif)
        .containsExactly("new", "unchanged", "updated", "absent", "absent");
  }

  private static Sokedekning sok(Set<String> kinds, LocalDate from) {
    return sok(kinds, from, Arsak.DEKKET);
  }

  private static Sokedekning sok(Set<String> kinds, LocalDate from, Arsak cause) {
    return new Sokedekning(Grad.INGEN, cause, Tabell.VEDTAK, kinds, from, LAST, null);
  }

  private static Outcome finding(Evidence... evidence) {
    return new Outcome.Avvik(Severity.MODERAT, new Message("over", Map.of()), List.of(evidence));
  }

  private static Assessment assessment(String unit, Outcome outcome) {
    return new Assessment(
        "P18-BEGR",
        1,
        new Office("9901", "Nord"),
        "S1",
        new UnitRef(UnitKind.VEDTAK, unit),
        FIRST,
        outcome,
        "§ 18",
        "Tekst.");
  }

  @Test
  void namesThatWouldRunTogetherAreToldApart() {
    assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
    assertThat(Fingerprint.of("ab", "c")).isEqualTo(Fingerprint.of("ab", "c"));
    assertThat(Fingerprint.of("abc")).isNotEqualTo(Fingerprint.of("abd"));
  }
}
