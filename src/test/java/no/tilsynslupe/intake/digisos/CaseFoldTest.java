package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events folded into one state, as the applicant's own service reads them. */
class CaseFoldTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";
  private static final String T1 = "2024-03-02T08:00:00.000Z";
  private static final String T2 = "2024-03-03T08:00:00.000Z";
  private static final String T3 = "2024-03-04T08:00:00.000Z";

  private static CaseJson decided() {
    return CaseJson.socio()
        .received(T0)
        .office(T0, "0314")
        .matter(T0, "SAK1", "Livsopphold", "UNDER_BEHANDLING")
        .decision(T1, "SAK1", "INNVILGET");
  }

  @Test
  void theOrderInTheFileDoesNotCount() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .office(T2, "0315")
                .decision(T2, "SAK1", "AVSLATT")
                .received(T0)
                .office(T1, "0314")
                .decision(T1, "SAK1", "INNVILGET"));

    assertThat(read.column(Tabell.SAKER, "kontor")).containsExactly("0315");
    assertThat(read.column(Tabell.VEDTAK, "utfall")).containsExactly("INNVILGET", "AVSLATT");
    assertThat(read.column(Tabell.SOKNADER, "mottatt_dato")).containsExactly("2024-03-01");
  }

  @Test
  void ofOneMomentThePaymentComesBeforeTheConditionAndTheReceiptFirst() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .demand(T0, "K1", "RELEVANT", "Husleie", "'U1'")
                .payment(T0, "U1", "PLANLAGT_UTBETALING", "")
                .status(T0, "UNDER_BEHANDLING")
                .received(T0)
                .matter(T0, "SAK1", "Livsopphold", "UNDER_BEHANDLING"));

    assertThat(read.column(Tabell.DOKUMENTKRAV, "utbetaling_id")).containsExactly("U1");
    assertThat(read.oddities()).doesNotContain("10:utbetalingsreferanse", "18");
  }

  @Test
  void anEventOfTheSameReferenceReplacesTheOneBefore() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            decided()
                .payment(T2, "U1", "PLANLAGT_UTBETALING", "'forfallsdato': '2024-03-20'")
                .payment(
                    T3,
                    "U1",
                    "UTBETALT",
                    "'forfallsdato': '2024-03-20', 'utbetalingsdato': '2024-03-19'"));

    assertThat(read.column(Tabell.UTBETALINGER, "utbetaling_id")).containsExactly("U1");
    assertThat(read.column(Tabell.UTBETALINGER, "utbetalt_dato")).containsExactly("2024-03-19");
    assertThat(read.column(Tabell.UTBETALINGER, "belop")).containsExactly("5000.50");
    assertThat(read.oddities()).contains("20:utbetalingsreferanse");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANLAGT_UTBETALING, 1, ''",
    "UTBETALT, 1, ''",
    "STOPPET, 0, '26'",
    "ANNULLERT, 0, '25:utbetaling'",
    "NOE_NYTT, 1, '09:utbetaling'",
    "'', 1, '08:utbetaling'"
  })
  void aStoppedOrWithdrawnPaymentIsNone(String status, int rows, String oddity) {
    DigisosFiles.Read read = DigisosFiles.read(decided().payment(T2, "U1", status, ""));

    assertThat(read.column(Tabell.UTBETALINGER, "utbetaling_id")).hasSize(rows);
    if (!oddity.isEmpty()) {
      assertThat(read.oddities()).contains(oddity);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANT, 1, ''",
    "OPPFYLT, 1, '07:vilkar.status'",
    "IKKE_OPPFYLT, 1, '07:vilkar.status'",
    "'', 1, '08:vilkar'",
    "NOE_NYTT, 1, '09:vilkar'",
    "ANNULLERT, 0, '25:vilkar'"
  })
  void aConditionStandsUnlessItIsWithdrawn(String status, int rows, String oddity) {
    DigisosFiles.Read read =
        DigisosFiles.read(decided().condition(T2, "V1", status, "Betale husleie"));

    assertThat(read.column(Tabell.VILKAR, "vilkar_id")).hasSize(rows);
    if (!oddity.isEmpty()) {
      assertThat(read.oddities()).contains(oddity);
    }
  }

  @Test
  void aConditionKeepsItsFirstDayAndTakesItsLastText() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            decided()
                .condition("2024-03-31T22:30:00.000Z", "V1", "RELEVANT", "Søke bostøtte")
                .condition("2024-05-01T08:00:00.000Z", "V1", "RELEVANT", "Søke jobber"));

    assertThat(read.column(Tabell.VILKAR, "fra")).containsExactly("2024-04-01");
    assertThat(read.column(Tabell.VILKAR, "tekst")).containsExactly("Søke jobber");
    assertThat(read.column(Tabell.VILKAR, "vedtak_id")).containsExactly("SAK1-V1");
  }

  @Test
  void aNewListOfDocumentsReplacesTheOldOne() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .asked(
                    T1,
                    "Kontoutskrift|siste måned||2024-03-15T08:00:00.000Z",
                    "Husleie|||2024-03-15T08:00:00.000Z")
                .asked(T2, "Kontoutskrift|siste måned||2024-03-25T23:30:00.000Z")
                .event("dokumentasjonEtterspurt", T3, "'dokumenter': []"));

    assertThat(read.column(Tabell.DOKUMENTKRAV, "tekst"))
        .containsExactly("Kontoutskrift: siste måned", "Husleie");
    assertThat(read.column(Tabell.DOKUMENTKRAV, "dato"))
        .as("what stays on the list was asked for once")
        .containsExactly("2024-03-02", "2024-03-02");
    assertThat(read.column(Tabell.DOKUMENTKRAV, "frist"))
        .containsExactly("2024-03-26", "2024-03-15");
  }

  @Test
  void whatComesBackOnTheListIsAskedForAgain() {
    String account = "Kontoutskrift|||2024-03-15T08:00:00.000Z";
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .asked(T1, account)
                .event("dokumentasjonEtterspurt", T2, "'dokumenter': []")
                .asked(T3, account));

    assertThat(read.column(Tabell.DOKUMENTKRAV, "dato"))
        .containsExactly("2024-03-02", "2024-03-04");
  }

  @Test
  void everyDecisionOfAMatterIsKeptAndADecisionMakesItsMatter() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .decision(T1, "SAK9", "DELVIS_INNVILGET")
                .decision(T1, "SAK9", "AVVIST"));

    assertThat(read.column(Tabell.VEDTAK, "vedtak_id")).containsExactly("SAK9-V1", "SAK9-V2");
    assertThat(read.column(Tabell.VEDTAK, "soknad_id")).containsOnly("soknad");
  }

  @Test
  void theFirstPreliminaryAnswerCounts() {
    DigisosFiles.Read read =
        DigisosFiles.read(CaseJson.socio().interimReply(T3).interimReply(T2).received(T0));

    assertThat(read.column(Tabell.SOKNADER, "forelopig_svar_dato")).containsExactly("2024-03-03");
  }

  @Test
  void anIdenticalEventIsUsedOnce() {
    DigisosFiles.Read read = DigisosFiles.read(decided().decision(T1, "SAK1", "INNVILGET"));

    assertThat(read.column(Tabell.VEDTAK, "vedtak_id")).containsExactly("SAK1-V1");
    assertThat(read.oddities()).contains("37:vedtakFattet");
  }

  @Test
  void besideAHiddenMatterItIsNotKnownThatAllIsEmergencyAid() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .matter(T1, "SAK1", "Nødhjelp", "UNDER_BEHANDLING")
                .matter(T1, "SAK2", "", "IKKE_INNSYN")
                .decision(T2, "SAK1", "INNVILGET"));

    assertThat(read.column(Tabell.SOKNADER, "nodhjelp")).containsExactly("");
    assertThat(read.column(Tabell.VEDTAK, "nodhjelp")).containsExactly("J");
    assertThat(read.oddities()).contains("45:nodhjelp");
  }

  @Test
  void whatIsTakenBackAndSentAgainAtOneMomentHolds() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            decided()
                .condition(T2, "V1", "RELEVANT", "Søke bostøtte")
                .condition(T2, "V1", "ANNULLERT", "Søke bostøtte")
                .condition(T2, "V1", "RELEVANT", "Søke bostøtte"));

    assertThat(read.column(Tabell.VILKAR, "vilkar_id")).containsExactly("V1");
    assertThat(read.oddities()).doesNotContain("37:vilkar");
  }

  @Test
  void aRepeatedEventIsKnownHoweverManyOthersLieBetween() {
    CaseJson json = decided().condition(T2, "V0", "RELEVANT", "Søke bostøtte");
    for (int i = 1; i < 20; i++) {
      json.condition(T2, "V" + i, "RELEVANT", "Søke bostøtte");
    }

    assertThat(DigisosFiles.read(json.condition(T2, "V0", "RELEVANT", "Søke bostøtte")).oddities())
        .contains("37:vilkar");
  }

  @Test
  void whatIsOfAMatterRegisteredByMistakeIsLeftOut() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            decided()
                .condition(T2, "V1", "RELEVANT", "Søke bostøtte")
                .matter(T3, "SAK1", "Livsopphold", "FEILREGISTRERT"));

    assertThat(read.column(Tabell.VEDTAK, "vedtak_id")).isEmpty();
    assertThat(read.column(Tabell.VILKAR, "vilkar_id")).isEmpty();
    assertThat(read.oddities()).contains("24");
  }
}
