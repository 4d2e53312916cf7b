package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are what, which belong together, and what is said of those that can't be used. */
class DigisosFilesTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";
  private static final String CASE = CaseJson.socio().received(T0).office(T0, "0314").json();
  private static final String APPLICATION =
      "{\"version\": \"1.0.0\", \"data\": {\"personalia\": {}, \"begrunnelse\": {\"hvaSokesOm\":"
          + " \"Penger til mat\"}}, \"mottaker\": {\"kommunenummer\": \"4601\"},"
          + " \"innsendingstidspunkt\": \"2024-02-28T23:30:00.000Z\"}";

  @ParameterizedTest
  @CsvSource({
    "digisos-soker.json, true",
    "hva-som-helst.txt, true",
  })
  void aCaseFileIsKnownByItsContent(String name, boolean known) {
    byte[] head = CASE.getBytes(StandardCharsets.UTF_8);
    assertThat(DigisosDelivery.recognises(name, head)).isEqualTo(known);
    byte[] wrapped = CaseJson.socio().received(T0).wrapped().getBytes(StandardCharsets.UTF_8);
    assertThat(DigisosDelivery.recognises(name, wrapped)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "job.json, '{\"program\": 1}', false",
    "saksfil.json, '[1, 2]', false",
    "vedlegg.json, '{}', true",
    "bilde.png, 'PNG', false",
    "tom.json, '', false",
    "x.json, '{\"fiksDigisosId\": \"1\"}', true"
  })
  void otherFilesAreNot(String name, String content, boolean known) {
    assertThat(DigisosDelivery.recognises(name, content.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(known);
  }

  @Test
  void aByteOrderMarkAndControlCharactersDoNoHarm() {
    String json =
        CaseJson.socio()
            .received(T0)
            .condition(T0, "V1", "RELEVANT", "\uF0B7\tLevere\u001Fkontoutskrift\r")
            .json();
    DigisosFiles.Read read =
        new DigisosFiles().file("S1/digisos-soker.json", "\uFEFF" + json).read();

    assertThat(read.column(Tabell.VILKAR, "tekst")).containsExactly("• Levere kontoutskrift");
  }

  @Test
  void theUploadWrapperIsTakenOff() {
    DigisosFiles.Read read =
        new DigisosFiles().file("S1.json", CaseJson.socio().received(T0).wrapped()).read();

    assertThat(read.column(Tabell.SAKER, "sak_id")).containsExactly("S1");
  }

  @Test
  void aFolderIsACaseAndItsFilesTellMoreOfIt() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("2024/S1/digisos-soker.json", CASE)
            .file("2024/S1/soknad.json", APPLICATION)
            .file("2024/S2/digisosSoker.json", CASE)
            .file("2024/S2/soknad/soknad.json", APPLICATION)
            .file("2024/S3/json_digisos_soker.json", CASE)
            .read();

    assertThat(read.column(Tabell.SAKER, "sak_id")).containsExactly("S1", "S2", "S3");
    assertThat(read.column(Tabell.SOKNADER, "formal"))
        .containsExactly("Penger til mat", "Penger til mat", "");
    assertThat(read.column(Tabell.SOKNADER, "mottatt_dato"))
        .as("when it was sent, by the day in Norway")
        .containsExactly("2024-02-29", "2024-02-29", "2024-03-01");
    assertThat(read.column(Tabell.SOKNADER, "kanal")).containsExactly("DIGITAL", "DIGITAL", "");
    assertThat(read.uttrekk("kommune")).isEqualTo("4601");
  }

  @Test
  void filesOfOneFolderBelongTogetherByWhatTheirNamesHaveInCommon() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1-digisos-soker.json", CASE)
            .file("S1-soknad.json", APPLICATION)
            .file("digisosSoker_S2.json", CASE)
            .file("soknad_S2.json", APPLICATION)
            .file("soknad_S3.json", APPLICATION)
            .read();

    assertThat(read.column(Tabell.SAKER, "sak_id")).containsExactly("S1", "S2");
    assertThat(read.column(Tabell.SOKNADER, "kanal")).containsExactly("DIGITAL", "DIGITAL");
    assertThat(read.oddities()).contains("03");
  }

  @Test
  void foldersOfTheSameNameAreToldApart() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("nord/1/digisos-soker.json", CASE)
            .file("sor/1/digisos-soker.json", CASE)
            .read();

    assertThat(read.column(Tabell.SAKER, "sak_id")).containsExactly("nord/1", "sor/1");
  }

  @Test
  void aLiveKeyOfFiksIsNeverTheNameOfACase() {
    String key = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    String json = CaseJson.socio().received(T0).decision(T0, key, "INNVILGET").json();
    DigisosFiles.Read read = new DigisosFiles().file(key + "/digisos-soker.json", json).read();

    assertThat(read.everything()).doesNotContain(key).doesNotContain("3fa85f64");
    assertThat(read.column(Tabell.SAKER, "sak_id")).containsExactly(Ids.fingerprint(key));
    assertThat(Ids.fingerprint(key)).matches("x[0-9a-f]{12}").isEqualTo(Ids.fingerprint(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"hendelser\": [",
        "{\"version\": \"1.0.0\", \"avsender\": {}}",
        "{\"version\": \"1.0.0\", \"avsender\": {}, \"hendelser\": []}",
        "{\"version\": \"1.0.0\", \"avsender\": {}, \"hendelser\": {}}",
        "{\"hendelser\": []} {}",
      })
  void aBrokenCaseFileIsRejectedAmongOthersAndRefusedAlone(String broken) {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE)
            .file("S2/digisos-soker.json", broken)
            .read();

    assertThat(read.column(Tabell.SAKER, "sak_id")).containsExactly("S1");
    assertThat(read.faults(Tabell.SAKER))
        .singleElement()
        .asString()
        .contains("S2/digisos-soker.json");
    assertThatThrownBy(
            () -> new DigisosFiles().file("digisos-soker.json", broken).read("digisos-soker.json"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("digisos-soker.json: ")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'type': 'soknadsStatus', 'hendelsestidspunkt': '2024-03-01T08:00:00.000Z'}|enkelt hendelse",
        "{'systemnavn': 'X', 'systemversjon': '1'}|avsenderen",
        "{'type': 'dokumentlager', 'id': '1'}|filreferanse",
        "{'kilde': 'bruker', 'verdi': 'x'}|del av en søknad",
        "{'data': {'familie': {}}}|en søknad",
        "{'vedlegg': []}|vedleggsliste",
        "{'klageId': '1'}|klage",
        "{'fiksDigisosId': '1'}|Fiks-konvolutten",
        "[{'hendelser': []}]|en liste",
        "'1.0.0'|enkelt verdi",
        "{'noe': 1}|noe annet"
      })
  void whatIsNoCaseFileIsCalledWhatItIs(String content, String name) {
    assertThatThrownBy(
            () -> new DigisosFiles().file("fil.json", content.replace('\'', '"')).read("fil.json"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(name);
  }

  @Test
  void everyFileIsAccountedFor() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CASE)
            .file("S1/soknad.json", APPLICATION)
            .file("S1/vedtak.pdf", "%PDF")
            .file("S1/soknad-2.json", "{\"data\": ")
            .file("lest.txt", "merknader")
            .read();

    assertThat(read.delivery().remarks().get(0).tekst())
        .isEqualTo(
            "DIGISOS-01: 5 filer er lest: 1 saksfil, 2 følgefiler og 2 som ikke er gjenkjent.");
    assertThat(read.faults(Tabell.SOKNADER))
        .singleElement()
        .asString()
        .contains("S1/soknad-2.json", "ikke gyldig JSON");
  }

  @Test
  void aFileOfTheWrongEncodingSaysSo() {
    byte[] latin1 =
        CaseJson.socio()
            .received(T0)
            .matter(T0, "SAK1", "Nødhjelp", "UNDER_BEHANDLING")
            .json()
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> new DigisosFiles().bytes("S1.json", latin1).read("S1.json"))
        .hasMessageContaining("ikke i UTF-8");
  }

  @Test
  void depthIsBounded() {
    String deep = "{\"hendelser\": " + "[".repeat(5000) + "]".repeat(5000) + "}";

    assertThatThrownBy(() -> new DigisosFiles().file("S1.json", deep).read("S1.json"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("urimelig dype");
  }
}
