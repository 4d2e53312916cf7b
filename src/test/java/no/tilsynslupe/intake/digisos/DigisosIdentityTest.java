package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identities in a format that is full of them: none goes on, and a real number stops the run. */
class DigisosIdentityTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";

  /** Check digits that fit, of nobody: the month is one of made persons. */
  private static final String REAL = "01417012052";

  private static final String DUMMY = "12345678901";

  private static String application(String id) {
    return ("{'version': '1.0.0', 'data': {'personalia': {'personIdentifikator': {'kilde': 'system',"
            + " 'verdi': '"
            + id
            + "'}, 'navn': {'fornavn': 'Fiktiva', 'etternavn': 'Oppdiktsen'}, 'fodselsdato':"
            + " '1991-11-30', 'telefonnummer': {'verdi': '+4799999999'}, 'kontonummer': {'verdi':"
            + " '12345678903'}, 'folkeregistrertAdresse': {'gatenavn': 'Tenkte vei', 'husnummer':"
            + " '99'}}, 'arbeid': {'forhold': [{'arbeidsgivernavn': 'Fabrikken Oppdikt AS'}]},"
            + " 'begrunnelse': {'hvaSokesOm': 'Penger til mat'}}, 'mottaker': {'kommunenummer':"
            + " '4601', 'enhetsnummer': '1208'}, 'innsendingstidspunkt': '"
            + T0
            + "'}")
        .replace('\'', '"');
  }

  private static DigisosFiles files() {
    return new DigisosFiles().file("S1/digisos-soker.json", CaseJson.socio().received(T0).json());
  }

  @Test
  void nothingOfTheApplicantGoesOnButTheYearOfBirth() {
    DigisosFiles.Read read = files().file("S1/soknad.json", application(DUMMY)).read();

    assertThat(read.column(Tabell.SAKER, "fodselsar")).containsExactly("1991");
    assertThat(read.column(Tabell.SAKER, "kontor")).containsExactly("1208");
    assertThat(read.everything())
        .contains("Penger til mat")
        .doesNotContain("1991-11-30", "Fiktiva", "Oppdikt", "Tenkte", "99999999", "12345678903")
        .doesNotContain(DUMMY);
    assertThat(read.oddities()).contains("32", "33", "34");
  }

  @Test
  void aRealIdentityNumberStopsWhereverItStands() {
    assertThatThrownBy(() -> files().file("S1/soknad.json", application(REAL)).read())
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE))
        .hasMessageContaining("S1/soknad.json, data.personalia.personIdentifikator.verdi")
        .hasMessageContaining("tilsynslupe pseudonymise")
        .hasMessageNotContaining(REAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'tittel': 'Levere %s'",
        "'beskrivelse': 'gjelder 014170 12052'",
        "'x': {'y': ['%s']}",
        "'%s': 1",
        "'saksreferanse': 'S-%s'",
        "'x': 11417012052"
      })
  void alsoInTextsAndFieldsThatAreNotUsed(String fields) {
    String json =
        CaseJson.socio().received(T0).event("vilkar", T0, fields.replace("%s", REAL)).json();

    assertThatThrownBy(() -> new DigisosFiles().file("S1.json", json).read())
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE))
        .hasMessageNotContaining(REAL);
  }

  @Test
  void aFieldThatIsNamedAfterAPersonIsNotNamedInTheLineThatStopsTheRun() {
    String json =
        CaseJson.socio()
            .received(T0)
            .event("vilkar", T0, "'KariNordmann': {'x': '%s'}".formatted(REAL))
            .json();

    assertThatThrownBy(() -> new DigisosFiles().file("S1.json", json).read())
        .hasMessageContaining("[navn].x")
        .hasMessageNotContaining("Nordmann");
  }

  @ParameterizedTest
  @CsvSource({
    "mottaker, Utleier Oppdiktsen, 32",
    "mottaker, 12345678903, 34",
    "mottaker, 11111111111, 33",
    "kontonummer, 76940512057, 34",
    "kontonummer, 00000000000, 33",
    "kontonummer, 01417012052, 34"
  })
  void whoIsPaidIsDropped(String field, String value, String oddity) {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .payment(T0, "U1", "UTBETALT", "'" + field + "': '" + value + "'"));

    assertThat(read.oddities()).contains(oddity);
    assertThat(read.everything()).doesNotContain(value);
    assertThat(read.column(Tabell.UTBETALINGER, "utbetaling_id")).containsExactly("U1");
  }

  @Test
  void aPersonWhoIsPaidByIdentityNumberStopsTheRun() {
    CaseJson one =
        CaseJson.socio().received(T0).payment(T0, "U1", "UTBETALT", "'mottaker': '" + REAL + "'");

    assertThatThrownBy(() -> DigisosFiles.read(one))
        .hasMessageContaining("hendelser[2].mottaker")
        .hasMessageNotContaining(REAL);
  }

  @Test
  void theNameOfAFileGoesNoFurther() {
    DigisosFiles.Read read =
        files()
            .file(
                "S1/vedlegg.json",
                "{\"vedlegg\": [{\"type\": \"faktura\", \"status\": \"LastetOpp\", \"filer\":"
                    + " [{\"filnavn\": \"Oppdiktsen-konto.pdf\"}]}]}")
            .read();

    assertThat(read.everything()).doesNotContain("Oppdiktsen");
    assertThat(read.oddities()).contains("32");
  }

  @Test
  void twoReferencesThatTheGateMasksStayTwo() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .condition(T0, "ring 99 88 77 66", "RELEVANT", "Søke bostøtte")
                .condition(T0, "ring 99 88 77 65", "RELEVANT", "Søke jobber"));

    assertThat(read.column(Tabell.VILKAR, "vilkar_id")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aReferenceThatIsMaskedStillLinksWhatNamesIt() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file(
                "S1/digisos-soker.json",
                CaseJson.socio()
                    .received(T0)
                    .demand(T0, "K 99 88 77 66", "RELEVANT", "Faktura", "'U 99 88 77 65'")
                    .payment(T0, "U 99 88 77 65", "PLANLAGT_UTBETALING", "")
                    .json())
            .file(
                "S1/vedlegg.json",
                "{'vedlegg': [{'type': 'x', 'status': 'LastetOpp', 'hendelseReferanse': 'K 99 88 77 66', 'filer': []}]}"
                    .replace('\'', '"'))
            .read();

    assertThat(read.column(Tabell.DOKUMENTKRAV, "krav_id")).containsExactly("ref-x0001");
    assertThat(read.column(Tabell.DOKUMENTKRAV, "utbetaling_id"))
        .containsExactly("ref-x0002")
        .isEqualTo(read.column(Tabell.UTBETALINGER, "utbetaling_id"));
    assertThat(read.oddities()).as("delivered on a day that isn't told").contains("39");
  }

  @Test
  void casesNamedAfterPeopleGetNumbersThatFollowTheirContent() {
    String one = CaseJson.socio().received(T0).json();
    String other = CaseJson.socio().received("2024-04-01T08:00:00.000Z").json();
    DigisosFiles.Read read = named("Kari Nordmann", one, "Ola Nordmann", other);
    DigisosFiles.Read swapped = named("Kari Nordmann", other, "Ola Nordmann", one);

    assertThat(read.column(Tabell.SAKER, "sak_id"))
        .containsExactlyInAnyOrder("sak-0001", "sak-0002", "sak-0003");
    assertThat(read.oddities()).contains("46");
    assertThat(byDay(read)).isEqualTo(byDay(swapped));
  }

  private static DigisosFiles.Read named(String a, String one, String b, String other) {
    // A case that is called so already keeps its name.
    String third = CaseJson.socio().received("2024-05-01T08:00:00.000Z").json();
    return new DigisosFiles()
        .file(a + "/digisos-soker.json", one)
        .file(b + "/digisos-soker.json", other)
        .file("sak-0001/digisos-soker.json", third)
        .read();
  }

  private static Map<String, String> byDay(DigisosFiles.Read read) {
    List<String> days = read.column(Tabell.SOKNADER, "mottatt_dato");
    List<String> ids = read.column(Tabell.SOKNADER, "sak_id");
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < days.size(); i++) {
      all.put(days.get(i), ids.get(i));
    }
    return all;
  }

  @Test
  void keysOfFiksInTextsAreFingerprints() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .condition(
                    T0, "V1", "RELEVANT", "Se brev 3fa85f64-5717-4562-b3fc-2c963f66afa6 i dag"));

    assertThat(read.column(Tabell.VILKAR, "tekst"))
        .containsExactly(
            "Se brev " + Ids.fingerprint("3fa85f64-5717-4562-b3fc-2c963f66afa6") + " i dag");
  }
}
