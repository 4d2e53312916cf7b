package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.Deliveries;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.intake.digisos.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DigisosSourceTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String KARI = Numbers.fnr("120386", 100);
  private static final String BARN = Numbers.fnr("300907", 550);
  private static final String UUID_OF_LETTER = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

  private static final String CASE_FILE =
      """
      {"version": "1.0.0",
       "avsender": {"systemnavn": "Socio", "systemversjon": "10.1.16"},
       "hemmelig": {"navn": "Nils Nilsen"},
       "hendelser": [
        {"type": "soknadsStatus", "hendelsestidspunkt": "2024-03-01T23:30:00.000Z", "status": "MOTTATT"},
        {"type": "tildeltNavKontor", "hendelsestidspunkt": "2024-03-02T10:00:00.000Z", "navKontor": "1101"},
        {"type": "saksStatus", "hendelsestidspunkt": "2024-03-04T10:00:00.000Z", "referanse": "SAK-2024-17", "tittel": "Livsopphold", "status": "UNDER_BEHANDLING"},
        {"type": "dokumentasjonEtterspurt", "hendelsestidspunkt": "2024-03-05T10:00:00.000Z",
         "dokumenter": [{"dokumenttype": "Husleiekontrakt", "tilleggsinformasjon": "signert", "innsendelsesfrist": "2024-03-20T22:00:00.000Z", "dokumentreferanse": "dok-77"}],
         "forvaltningsbrev": {"referanse": {"type": "dokumentlager", "id": "%s"}}},
        {"type": "vedtakFattet", "hendelsestidspunkt": "2024-03-10T10:00:00.000Z", "saksreferanse": "SAK-2024-17", "utfall": "INNVILGET",
         "vedtaksfil": {"referanse": {"type": "dokumentlager", "id": "%s"}}, "vedlegg": []},
        {"type": "utbetaling", "hendelsestidspunkt": "2024-03-11T10:00:00.000Z", "utbetalingsreferanse": "UTB-9", "saksreferanse": "SAK-2024-17",
         "status": "UTBETALT", "belop": 7350.0, "beskrivelse": "Husleie for Kari", "utbetalingsdato": "2024-03-12", "fom": "2024-03-01", "tom": "2024-03-31",
         "annenMottaker": true, "mottaker": "Utleier Petter Dass", "kontonummer": "12345678903", "utbetalingsmetode": "kontooverføring"},
        {"type": "vilkar", "hendelsestidspunkt": "2024-03-11T11:00:00.000Z", "vilkarreferanse": "vilk1", "saksreferanse": "SAK-2024-17", "utbetalingsreferanse": ["UTB-9"],
         "tittel": "Møte til samtale", "beskrivelse": "Karis veileder innkaller. Se UTB-9.", "status": "RELEVANT"}
       ]}
      """
          .formatted(UUID_OF_LETTER, UUID_OF_LETTER);

  private static final String APPLICATION =
      """
      {"version": "1.5.0",
       "data": {
        "personalia": {
         "personIdentifikator": {"kilde": "system", "verdi": "%s"},
         "navn": {"kilde": "system", "fornavn": "Kari", "mellomnavn": "", "etternavn": "Nordmann"},
         "telefonnummer": {"kilde": "bruker", "verdi": "+4798765432"},
         "kontonummer": {"kilde": "bruker", "harIkkeKonto": false, "verdi": "12345678903"},
         "folkeregistrertAdresse": {"kilde": "system", "gatenavn": "Storgata", "husnummer": "4"}},
        "arbeid": {"forhold": [{"arbeidsgivernavn": "Fiskemottaket AS", "fom": "2020-01-01", "kilde": "system"}]},
        "utdanning": {"kilde": "bruker", "erStudent": false},
        "familie": {"forsorgerplikt": {"ansvar": [
          {"barn": {"kilde": "bruker", "navn": {"fornavn": "Lillegutt", "mellomnavn": "", "etternavn": "Nordmann"}, "fodselsdato": "2012-09-30", "personIdentifikator": "%s"},
           "borSammenMed": {"kilde": "bruker", "verdi": true}},
          {"barn": {"kilde": "bruker", "navn": {"fornavn": "Storebror", "mellomnavn": "", "etternavn": "Nordmann"}, "fodselsdato": "2006-09-30"}}]}},
        "begrunnelse": {"kilde": "bruker", "hvorforSoke": "Lillegutt trenger sko", "hvaSokesOm": "husleie"},
        "bosituasjon": {"kilde": "bruker", "botype": "leier", "antallPersoner": 2},
        "okonomi": {"opplysninger": {"utbetaling": [], "utgift": []}, "oversikt": {"inntekt": [], "utgift": [], "formue": []}}},
       "mottaker": {"kommunenummer": "1101", "enhetsnummer": "1101", "navEnhetsnavn": "NAV Eigersund"},
       "driftsinformasjon": {"utbetalingerFraNavFeilet": false, "inntektFraSkatteetatenFeilet": false, "stotteFraHusbankenFeilet": false},
       "kompatibilitet": [], "innsendingstidspunkt": "2024-03-01T22:00:00.000Z"}
      """
          .formatted(KARI, BARN);

  private static final String ATTACHMENTS =
      """
      {"vedlegg": [{"type": "Husleiekontrakt", "tilleggsinfo": "signert", "status": "LastetOpp", "hendelseType": "dokumentasjonEtterspurt",
        "hendelseReferanse": "dok-77", "filer": [{"filnavn": "kontrakt Kari Nordmann.pdf", "sha512": "abc123"}]}]}
      """;

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void anOfficeWithACase() throws IOException {
    office = new Office(folder);
    office.file("inn/Nordmann " + KARI + "/digisos-soker.json", CASE_FILE);
    office.file("inn/Nordmann " + KARI + "/soknad.json", APPLICATION);
    office.file("inn/Nordmann " + KARI + "/vedlegg.json", ATTACHMENTS);
    office.file("inn/Nordmann " + KARI + "/vedtak Kari.pdf", "%PDF Kari Nordmann");
  }

  private List<Path> written(String out) throws IOException {
    try (Stream<Path> walk = Files.walk(office.out(out))) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private JsonNode tree(String out, String ending) throws IOException {
    Path file =
        written(out).stream().filter(path -> path.toString().endsWith(ending)).findFirst().get();
    return JSON.readTree(Files.readAllBytes(file));
  }

  @Test
  void nothingThatTellsWhoItIsIsLeft() throws IOException {
    office.safe("ut", office.out("inn"));
    assertThat(office.everything("ut"))
        .doesNotContain(
            KARI, BARN, "Kari", "Nordmann", "Nilsen", "Petter", "Dass", "Lillegutt", "Storgata")
        .doesNotContain("98765432", "12345678903", "Fiskemottaket", UUID_OF_LETTER, "abc123")
        .doesNotContain("SAK-2024-17", "UTB-9", "dok-77", "vilk1", "2012-09-30", "2006-09-30");
    assertThat(written("ut")).hasSize(3);
  }

  @Test
  void referencesStillReferAndTheFormIsKept() throws IOException {
    office.safe("ut", office.out("inn"));
    JsonNode events = tree("ut", "digisos-soker.json").path("hendelser");
    String matter = events.path(2).path("referanse").asString();
    assertThat(matter).isEqualTo(office.pseudonym("SAK-2024-17"));
    assertThat(events.path(4).path("saksreferanse").asString()).isEqualTo(matter);
    assertThat(events.path(6).path("utbetalingsreferanse").path(0).asString())
        .isEqualTo(events.path(5).path("utbetalingsreferanse").asString());
    assertThat(events.path(3).path("dokumenter").path(0).path("dokumentreferanse").asString())
        .isEqualTo(
            tree("ut", "vedlegg.json")
                .path("vedlegg")
                .path(0)
                .path("hendelseReferanse")
                .asString());
    assertThat(events.path(3).path("forvaltningsbrev").path("referanse").path("id").asString())
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(events.path(5).path("belop").decimalValue()).isEqualByComparingTo("7350");
    assertThat(events.path(6).path("beskrivelse").asString())
        .isEqualTo("[navn] veileder innkaller. Se " + office.pseudonym("UTB-9") + ".");
    JsonNode person = tree("ut", "soknad.json").path("data").path("personalia");
    assertThat(person.path("personIdentifikator").path("verdi").asString())
        .isEqualTo(office.pseudonym(KARI));
    assertThat(person.path("navn").path("etternavn").asString()).isNotEmpty();
    assertThat(person.path("kontonummer").path("harIkkeKonto").asBoolean(true)).isFalse();
  }

  /** Storebror comes of age in the year of the case, and his year doesn't say when. */
  @Test
  void ofBirthDatesTheYearStaysButWhereItWouldDecide() throws IOException {
    office.safe("ut", office.out("inn"));
    JsonNode children =
        tree("ut", "soknad.json")
            .path("data")
            .path("familie")
            .path("forsorgerplikt")
            .path("ansvar");
    assertThat(children.path(0).path("barn").path("fodselsdato").asString())
        .isEqualTo("2012-01-01");
    assertThat(children.path(1).path("barn").has("fodselsdato")).isFalse();
  }

  @Test
  void aCheckReadsTheSameOfIt() throws IOException {
    // Read raw, the identity numbers would stop at the gate.
    String harmless =
        APPLICATION.replace(KARI, "a").replace(BARN, "b").replace("\"fodselsdato\"", "\"x\"");
    office.file("raa/sak1/digisos-soker.json", CASE_FILE);
    office.file("raa/sak1/soknad.json", harmless);
    office.file("raa/sak1/vedlegg.json", ATTACHMENTS);
    office.safe("ut", office.out("raa"));
    assertThat(rows("ut")).isEqualTo(rows("raa"));
  }

  /** Rows by table, without what is an id or a text. */
  private Map<String, List<String>> rows(String name) throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Delivery delivery : Deliveries.open(List.of(office.out(name)), new Gate())) {
      for (TableSource source : delivery.tables()) {
        ConvertedTable table = (ConvertedTable) source;
        List<String> told = new ArrayList<>();
        for (ConvertedTable.Row row : table.rows()) {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            boolean id = column.endsWith("_id") || Set.of("tekst", "team").contains(column);
            cells.add(id ? String.valueOf(row.cells().get(i).isEmpty()) : row.cells().get(i));
          }
          told.add(String.join(";", cells));
        }
        rows.put(
            table.table().name() + table.columns(),
            told.stream().sorted().collect(Collectors.toList()));
      }
      delivery.close();
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  @Test
  void datesMoveTogetherByWeeksAndKeepTheTimeOfDayInNorway() throws IOException {
    PseudonymOptions options = office.options(office.out("inn"));
    PseudonymOptions shifted =
        new PseudonymOptions(
            options.inputs(), options.keyList(), options.texts(), true, 5, options.rare());
    office.safe("ut", shifted, LocalDate.parse("2019-01-01"), LocalDate.parse("2026-01-01"));
    JsonNode events = tree("ut", "digisos-soker.json").path("hendelser");
    LocalDate first = Times.date(events.path(0).path("hendelsestidspunkt").asString());
    LocalDate paid = LocalDate.parse(events.path(5).path("utbetalingsdato").asString());
    assertThat(paid.toEpochDay() - first.toEpochDay())
        .isEqualTo(
            LocalDate.parse("2024-03-12").toEpochDay()
                - LocalDate.parse("2024-03-02").toEpochDay());
    assertThat((paid.toEpochDay() - LocalDate.parse("2024-03-12").toEpochDay()) % 7).isZero();
  }

  @Test
  void textsGivenUpStillTellWhatAnswersWhat() throws IOException {
    PseudonymOptions options = office.options(office.out("inn"));
    office.safe(
        "ut",
        new PseudonymOptions(
            options.inputs(),
            options.keyList(),
            PseudonymOptions.Texts.CLASS,
            false,
            5,
            options.rare()));
    JsonNode asked = tree("ut", "digisos-soker.json").path("hendelser").path(3).path("dokumenter");
    JsonNode came = tree("ut", "vedlegg.json").path("vedlegg").path(0);
    assertThat(asked.path(0).path("dokumenttype").asString())
        .startsWith("(")
        .contains("tekst utelatt, 1 ord")
        .isEqualTo(came.path("type").asString());
    assertThat(office.everything("ut")).doesNotContain("Husleiekontrakt", "sko", "samtale");
  }
}
