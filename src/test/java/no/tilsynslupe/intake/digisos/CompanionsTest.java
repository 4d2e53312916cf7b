package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lies beside a case file: what was handed in and when, the household, appeals, the envelope.
 */
class CompanionsTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";
  private static final String T1 = "2024-03-05T08:00:00.000Z";

  /** 10 March 2024, 23:30 UTC: the 11th in Norway. */
  private static final String LATER = "1710113400000";

  private static final CaseJson CASE =
      CaseJson.socio()
          .received(T0)
          .matter(T0, "SAK1", "Livsopphold", "UNDER_BEHANDLING")
          .decision(T1, "SAK1", "INNVILGET")
          .asked(T1, "Husleie|mars|D1|2024-03-20T08:00:00.000Z")
          .payment(T1, "U1", "PLANLAGT_UTBETALING", "'forfallsdato': '2024-03-08'")
          .demand(T1, "K1", "RELEVANT", "Legeerklæring", "'U1'");

  private static String list(String lines) {
    return ("{'vedlegg': [" + lines + "]}").replace('\'', '"');
  }

  private static String line(String type, String info, String reference) {
    return "{'type': '"
        + type
        + "', 'tilleggsinfo': '"
        + info
        + "', 'status': 'LastetOpp', "
        + (reference.isEmpty()
            ? ""
            : "'hendelseType': 'dokumentasjonkrav', 'hendelseReferanse': '" + reference + "', ")
        + "'filer': []}";
  }

  private static String envelope(String later) {
    return ("{'fiksDigisosId': 'x', 'kommunenummer': '4601', 'originalSoknadNAV': {'timestampSendt': 0},"
            + " 'ettersendtInfoNAV': {'ettersendelser': ["
            + later
            + "]}}")
        .replace('\'', '"');
  }

  private static DigisosFiles.Read with(String lines) {
    return new DigisosFiles()
        .file("S1/digisos-soker.json", CASE.json())
        .file(
            "S1/digisos_sak.json",
            envelope("{'vedleggMetadata': 'liste-1', 'timestampSendt': " + LATER + "}"))
        .file("S1/ettersendelser/liste-1/vedlegg.json", list(lines))
        .read();
  }

  @ParameterizedTest
  @MethodSource("deliveries")
  void aDocumentHasComeByItsReferenceElseByTypeAndFurtherText(
      String lines, String asked, String demanded) {
    assertThat(with(lines).column(Tabell.DOKUMENTKRAV, "mottatt_dato"))
        .containsExactly(demanded, asked);
  }

  static Stream<Arguments> deliveries() {
    return Stream.of(
        Arguments.of("", "", ""),
        Arguments.of(line("Husleie", "mars", ""), "2024-03-11", ""),
        Arguments.of(line("noe annet", "", "D1"), "2024-03-11", ""),
        Arguments.of(line("Husleie", "april", ""), "", ""),
        Arguments.of(line("Husleie", "mars", "K9"), "", ""),
        Arguments.of(line("Legeerklæring", "", ""), "", "2024-03-11"),
        Arguments.of(line("annet", "", "K1"), "", "2024-03-11"),
        Arguments.of(
            "{'type': 'Husleie', 'tilleggsinfo': 'mars', 'status': 'VedleggKreves'}", "", ""));
  }

  @Test
  void aFolderBesideACaseIsAnotherCases() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("digisos-soker.json", CASE.json())
            .file("S2/vedlegg.json", list(line("Husleie", "mars", "")))
            .file("vedlegg/1/vedlegg.json", list(line("x", "", "K1")))
            .read();

    assertThat(read.column(Tabell.DOKUMENTKRAV, "mottatt_dato")).containsExactly("ukjent", "");
    assertThat(read.oddities()).contains("03");
  }

  @Test
  void aPaymentWaitedUntilItsDemandWasMet() {
    assertThat(with(line("x", "", "K1")).column(Tabell.UTBETALINGER, "vilkar_oppfylt_dato"))
        .containsExactly("2024-03-11");
    assertThat(with("").column(Tabell.UTBETALINGER, "vilkar_oppfylt_dato")).containsExactly("");
    assertThat(with("").oddities()).contains("28");
  }

  @Test
  void whatCameBeforeItWasAskedForIsNotTheAnswer() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE.json())
            .file(
                "S1/vedlegg.json",
                list(line("Husleie", "mars", ""))
                    .replaceFirst("\\{", "{\"timestampSendt\": 1709280000000, "))
            .read();

    assertThat(read.column(Tabell.DOKUMENTKRAV, "mottatt_dato")).containsExactly("", "");
  }

  @Test
  void withoutATimeItIsDeliveredOnAnUnknownDay() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE.json())
            .file("S1/vedlegg.json", list(line("x", "", "K1")))
            .read();

    assertThat(read.column(Tabell.DOKUMENTKRAV, "mottatt_dato")).containsExactly("ukjent", "");
    assertThat(read.columns(Tabell.UTBETALINGER)).doesNotContain("vilkar_oppfylt_dato");
    assertThat(read.uttrekk("dekker")).doesNotContain("vilkar_oppfylt_dato");
    assertThat(read.oddities()).contains("39");
  }

  @Test
  void withoutAnyListNothingIsKnownOfWhatCame() {
    DigisosFiles.Read read = DigisosFiles.read(CASE);

    assertThat(read.columns(Tabell.DOKUMENTKRAV)).doesNotContain("mottatt_dato");
    assertThat(read.columns(Tabell.UTBETALINGER)).doesNotContain("vilkar_oppfylt_dato");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'sivilstatus': {'status': 'ugift'}, 'forsorgerplikt': {'harForsorgerplikt': {'verdi': false}}|ENSLIG|0",
        "'sivilstatus': {'status': 'ugift'}, 'forsorgerplikt': {}|''|''",
        "'sivilstatus': {'status': 'gift', 'borSammenMed': true}, 'forsorgerplikt': {'harForsorgerplikt': {'verdi': false}}|PAR|0",
        "'sivilstatus': {'status': 'gift', 'borSammenMed': false}, 'forsorgerplikt': {'harForsorgerplikt': {'verdi': false}}|''|0",
        "'sivilstatus': {'status': 'skilt'}, 'forsorgerplikt': {'ansvar': [{'barn': {'fodselsdato': '2010-01-01'}, 'borSammenMed': {'verdi': true}}]}|ENSLIG_FORSORGER|1",
        "'sivilstatus': {'status': 'samboer'}, 'forsorgerplikt': {'ansvar': [{'barn': {'fodselsdato': '2010-01-01'}, 'HarDeltBosted': {'verdi': true}}]}|PAR_MED_BARN|1",
        "'sivilstatus': {'status': 'skilt'}, 'forsorgerplikt': {'ansvar': [{'barn': {'fodselsdato': '2010-01-01'}, 'borSammenMed': {'verdi': false}, 'samvarsgrad': {'verdi': 20}}]}|ENSLIG|0",
        "'sivilstatus': {'status': 'skilt'}, 'forsorgerplikt': {'ansvar': [{'barn': {'fodselsdato': '2010-01-01'}, 'samvarsgrad': {'verdi': 20}}]}|''|''",
        "'sivilstatus': {'status': 'skilt'}, 'forsorgerplikt': {'ansvar': [{'barn': {'fodselsdato': '2006-03-01'}, 'borSammenMed': {'verdi': true}}]}|ENSLIG|0",
        "'sivilstatus': {'status': 'skilt'}, 'forsorgerplikt': {'ansvar': [{'barn': {'fodselsdato': '2006-03-02'}, 'borSammenMed': {'verdi': true}}]}|ENSLIG_FORSORGER|1",
        "'sivilstatus': {'status': 'skilt'}, 'forsorgerplikt': {'ansvar': [{'barn': {}, 'borSammenMed': {'verdi': true}}]}|''|''",
        "'sivilstatus': {'kilde': 'utdatert', 'status': 'ugift'}, 'forsorgerplikt': {'harForsorgerplikt': {'verdi': false}}|''|0"
      })
  void theHouseholdIsToldAsFarAsItIsCertain(String family, String household, String children) {
    // The quotes of an empty value are JSON's own here.
    String application = "{'data': {'familie': {" + family + "}}}";
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE.json())
            .file("S1/soknad.json", application.replace('\'', '"'))
            .read();

    assertThat(read.column(Tabell.SAKER, "husstand")).containsExactly(household.replace("''", ""));
    assertThat(read.column(Tabell.SAKER, "antall_barn"))
        .containsExactly(children.replace("''", ""));
  }

  @Test
  void benefitsAreThoseOfTheRegistersByACertainName() {
    String payments =
        "{'kilde': 'system', 'type': 'navytelse', 'tittel': 'Sykepenger', 'periodeFom': '2024-02-01',"
            + " 'periodeTom': '2024-02-29'}, {'kilde': 'system', 'type': 'navytelse', 'tittel':"
            + " 'Pensjon', 'periodeFom': '2024-02-01', 'periodeTom': '2024-02-29'}, {'kilde':"
            + " 'bruker', 'type': 'navytelse', 'tittel': 'Dagpenger', 'periodeFom': '2024-02-01',"
            + " 'periodeTom': '2024-02-29'}";
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE.json())
            .file(
                "S1/soknad.json",
                ("{'data': {'okonomi': {'opplysninger': {'utbetaling': [" + payments + "]}}}}")
                    .replace('\'', '"'))
            .read();

    assertThat(read.column(Tabell.YTELSER, "ytelse")).containsExactly("SYKEPENGER");
    assertThat(read.uttrekk("ufullstendige")).contains("ytelser");
  }

  @Test
  void anAppealIsTiedToItsDecision() {
    String file = "fil-" + T1.hashCode();
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE.json())
            .file("S1/klage.json", appeal("K1", file))
            .file("S1/klage-2.json", appeal("K2", "et annet"))
            .read();

    assertThat(read.column(Tabell.KLAGER, "mottatt_dato"))
        .containsExactly("2024-04-01", "2024-04-01");
    assertThat(read.column(Tabell.KLAGER, "vedtak_id")).containsExactlyInAnyOrder("SAK1-V1", "");
    assertThat(read.oddities()).contains("40");
    assertThat(read.columns(Tabell.KLAGER)).doesNotContain("utfall");
  }

  private static String appeal(String id, String decision) {
    return ("{'klageId': '"
            + id
            + "', 'vedtakId': '"
            + decision
            + "', 'innsendingstidspunkt': '2024-03-31T22:30:00.000Z', 'navn': {'fornavn': 'Fiktiva'},"
            + " 'begrunnelse': {'klageTekst': 'Jeg er uenig'}}")
        .replace('\'', '"');
  }

  @Test
  void anEnvelopeWithoutAnApplicationIsOfOneOnPaper() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE.json())
            .file(
                "S1/digisos_sak.json",
                "{\"fiksDigisosId\": \"x\", \"kommunenummer\": \"4601\", \"originalSoknadNAV\": null}")
            .read();

    assertThat(read.column(Tabell.SOKNADER, "kanal")).containsExactly("PAPIR");
    assertThat(read.column(Tabell.SAKER, "kommune")).containsExactly("4601");
  }
}
