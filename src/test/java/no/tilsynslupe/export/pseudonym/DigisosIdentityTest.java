package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.intake.digisos.Times;
import no.tilsynslupe.privacy.PseudonymKey;
import no.tilsynslupe.privacy.Pseudonyms;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Identities in case files where nobody looks: in numbers, in addresses, beside times. */
class DigisosIdentityTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WITH_ZERO = Numbers.fnr("010190", 100);

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void anOffice() throws IOException {
    office = new Office(folder);
  }

  private static String events(String events) {
    return """
    {"version": "1.0.0", "avsender": {"systemnavn": "Socio", "systemversjon": "1"}, "hendelser": [
      {"type": "soknadsStatus", "hendelsestidspunkt": "2024-03-01T23:30:00.000Z", "status": "MOTTATT"}, %s]}
    """
        .formatted(events);
  }

  private static String application(String id, String text) {
    return """
    {"version": "1.5.0", "data": {
      "personalia": {"personIdentifikator": {"kilde": "system", "verdi": %s},
        "navn": {"kilde": "system", "fornavn": "Torbjørn", "mellomnavn": "", "etternavn": "Haugstvedt"},
        "kontonummer": {"kilde": "bruker", "verdi": 1503000083}},
      "familie": {"forsorgerplikt": {"ansvar": [{"samvarsgrad": {"kilde": "bruker", "verdi": 20}}]}},
      "begrunnelse": {"kilde": "bruker", "hvorforSoke": "%s", "hvaSokesOm": "husleie"},
      "okonomi": {"opplysninger": {}, "oversikt": {}}}}
    """
        .formatted(id, text);
  }

  private JsonNode tree(String out, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(office.out(out))) {
      Path file = walk.filter(path -> path.toString().endsWith(ending)).findFirst().orElseThrow();
      return JSON.readTree(Files.readAllBytes(file));
    }
  }

  /** A number of JSON has no leading zero, and may be written in many ways. */
  @Test
  void aPersonsNumberWithoutItsZeroIsThatPersons() throws IOException {
    String lost = WITH_ZERO.substring(1);
    office.file("inn/a/digisos-soker.json", events("{}"));
    office.file("inn/a/soknad.json", application(lost, "sko"));
    office.file("inn/b/digisos-soker.json", events("{}"));
    office.file("inn/b/soknad.json", application("\"" + WITH_ZERO + "\"", "sko"));
    office.safe("ut", office.out("inn"));
    assertThat(office.everything("ut"))
        .doesNotContain(lost, "1503000083")
        .contains(office.pseudonym(WITH_ZERO));
    assertThat(KeyList.read(office.list).find(lost)).isEmpty();
    JsonNode data = tree("ut", "soknad.json").path("data");
    assertThat(data.path("personalia").path("personIdentifikator").path("verdi").asString())
        .isEqualTo(office.pseudonym(WITH_ZERO));
    assertThat(data.at("/familie/forsorgerplikt/ansvar/0/samvarsgrad/verdi").intValue())
        .isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({
    "lost, false",
    "lost.0, false",
    "whole, false",
    "12038610032, false",
    "7350, true",
    "7350.50, true",
    "-1200, true",
    "1250000, true",
    "0, true"
  })
  void anAmountThatIsAnIdentityIsLeftOut(String amount, boolean stays) throws IOException {
    String number =
        amount.replace("lost", WITH_ZERO.substring(1)).replace("whole", Numbers.fnr("120386", 100));
    String payment =
        """
        {"type": "utbetaling", "hendelsestidspunkt": "2024-03-11T10:00:00.000Z", "utbetalingsreferanse": "U1",
         "status": "UTBETALT", "belop": %s}"""
            .formatted(number);
    office.file("inn/digisos-soker.json", events(payment));
    office.safe("ut", office.out("inn"));
    JsonNode event = tree("ut", "digisos-soker.json").path("hendelser").path(1);
    assertThat(event.has("belop")).isEqualTo(stays);
    assertThat(event.path("status").asString()).isEqualTo("UTBETALT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"belop\": 1019000083}", "{\"belop\": 12038610032}", "{\"nr\": 1.019000083E9}"})
  void theLastLookSeesNumbersToo(String json) throws IOException {
    Path file = office.file("ut/digisos-soker.json", json);
    assertThatThrownBy(() -> check(Map.of()).look(file.getParent()))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"til torbjorn.x", "se th@haugstvedt.no", "Torbjoern trenger sko", "haugstvedt"})
  void theLastLookKnowsTheNamesOfTheCase(String text) throws IOException {
    Path file = office.file("ut/soknad.json", "{\"tittel\": \"" + text + "\"}");
    CaseWords words = new CaseWords();
    words.person("Torbjørn", "", "Haugstvedt");
    assertThatThrownBy(() -> check(Map.of(file, words)).look(file.getParent()))
        .isInstanceOf(UserError.class);
  }

  private OutputCheck check(Map<Path, CaseWords> names) throws IOException {
    PseudonymKey key = KeyFile.read(office.key);
    return new OutputCheck(new Pseudonyms(key), new HashMap<>(names));
  }

  @Test
  void anAddressIsMaskedAsAWholeThoughItHoldsTheNamesOfTheCase() throws IOException {
    office.file("inn/a/digisos-soker.json", events("{}"));
    office.file(
        "inn/a/soknad.json",
        application(
            "\"" + WITH_ZERO + "\"",
            "torbjorn.haugstvedt@gmail.com, haugstvedt.torbjorn@online.no eller th@haugstvedt.no"));
    office.safe("ut", office.out("inn"));
    assertThat(tree("ut", "soknad.json").path("data").at("/begrunnelse/hvorforSoke").asString())
        .isEqualTo("[e-post], [e-post] eller [e-post]");
    assertThat(office.everything("ut").toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("haugstvedt", "torbj", "gmail", "online.no");
  }

  /** What a check reads as a time stays one; what it can't read needn't. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-31T23:30:00.000Z",
        "2024-01-31T23:30:00.000+01:00",
        "2024-01-31T23:30:00+0100",
        "2024-01-31T10:00:00:000Z",
        "2024-01-31T10:00:00Z",
        "2024-01-31"
      })
  void everyTimeThatACheckReadsIsKept(String time) throws IOException {
    String status =
        "{\"type\": \"soknadsStatus\", \"hendelsestidspunkt\": \"%s\", \"status\": \"UNDER_BEHANDLING\"}"
            .formatted(time);
    office.file("inn/digisos-soker.json", events(status));
    office.safe("ut", office.out("inn"));
    JsonNode event = tree("ut", "digisos-soker.json").path("hendelser").path(1);
    assertThat(event.path("hendelsestidspunkt").asString()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31T23:30:00.000Z, 2024-02-07T23:30:00.000Z",
    "2024-03-27T23:30:00.000Z, 2024-04-03T22:30:00.000Z",
    "2024-01-31T23:30:00.000+01:00, 2024-02-07T23:30:00.000+01:00",
    "2024-03-28T00:30:00+0100, 2024-04-03T23:30:00+0100",
    "2024-01-31T10:00:00:000Z, 2024-02-07T10:00:00:000Z",
    "2024-02-26, 2024-03-04",
    "2024-02-31, 2024-02-31",
    "?, ?"
  })
  void aTimeIsMovedAsItIsWritten(String time, String aWeekLater) {
    assertThat(Times.plusDays(time, 7)).isEqualTo(aWeekLater);
    assertThat(Times.plusDays(time, 0)).isEqualTo(time);
    LocalDate before = Times.date(time);
    assertThat(before == null ? null : before.plusDays(7)).isEqualTo(Times.date(aWeekLater));
  }
}
