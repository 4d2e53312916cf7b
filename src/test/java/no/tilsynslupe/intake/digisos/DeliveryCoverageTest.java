package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a delivery of case files says that it knows, and what not. */
class DeliveryCoverageTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";

  @ParameterizedTest
  @CsvSource({
    "Socio, 10.1.16, true",
    "socio, 10.1.16, true",
    "Socio, 10.1.17, true",
    "Socio, 10.2, true",
    "Socio, 11, true",
    "Socio, 10.1.16-SNAPSHOT, true",
    "Socio, 10.1.15, false",
    "Socio, 9.9.99, false",
    "Socio, '', false",
    "Socio, ukjent, false",
    "Velferd, 99.0, false"
  })
  void onlyAFewSystemsAreKnownToSendConditions(String system, String version, boolean known) {
    assertThat(SystemSupport.read().sendsConditions(system, version)).isEqualTo(known);
  }

  @Test
  void noConditionsOfAKnownSystemAreNone() {
    DigisosFiles.Read read = DigisosFiles.read(CaseJson.socio().received(T0));

    assertThat(read.has(Tabell.VILKAR)).isTrue();
    assertThat(read.uttrekk("ufullstendige")).doesNotContain("vilkar,").contains("dokumentkrav");
    assertThat(read.oddities()).doesNotContain("29");
  }

  @Test
  void noConditionsOfAnotherSystemAreUnknown() {
    DigisosFiles.Read read = DigisosFiles.read(CaseJson.of("Annet", "1.0").received(T0));

    assertThat(read.has(Tabell.VILKAR)).isFalse();
    assertThat(read.has(Tabell.DOKUMENTKRAV)).isFalse();
    assertThat(read.oddities()).contains("29");
  }

  @Test
  void someConditionsOfAnotherSystemAreNotAllOfThem() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.of("Annet", "1.0").received(T0).condition(T0, "V1", "RELEVANT", "Søke jobb"));

    assertThat(read.has(Tabell.VILKAR)).isTrue();
    assertThat(read.uttrekk("ufullstendige").split(", ")).contains("vilkar");
  }

  @Test
  void theLegalBasisOfDecisionsIsUnknownAndThatOfConditionsNotStated() {
    DigisosFiles.Read read = DigisosFiles.read(CaseJson.socio().received(T0));

    assertThat(read.uttrekk("ufullstendige")).contains("vedtak.hjemmel", "vedtak.stonadsform");
    assertThat(read.uttrekk("dekker")).contains("vilkar.hjemmel");
  }

  @Test
  void whatTheFormatKnowsNothingOfIsNotInTheDelivery() {
    DigisosFiles.Read read = DigisosFiles.read(CaseJson.socio().received(T0));

    for (Tabell table :
        new Tabell[] {
          Tabell.KVP, Tabell.OPPFOLGING, Tabell.BOTILBUD, Tabell.PLANER, Tabell.KLAGER
        }) {
      assertThat(read.has(table)).as(table.navn()).isFalse();
    }
  }

  @Test
  void theDeliverySpansFromTheFirstEventToTheLast() {
    DigisosFiles.Read read =
        new DigisosFiles()
            .file("S1/digisos-soker.json", CaseJson.socio().received(T0).json())
            .file(
                "S2/digisos-soker.json",
                CaseJson.socio().received("2024-06-30T22:30:00.000Z").json())
            .read();

    assertThat(read.uttrekk("periode_fra")).isEqualTo("2024-03-01");
    assertThat(read.uttrekk("uttrekk_dato")).isEqualTo("2024-07-01");
    assertThat(read.uttrekk("kommune")).isEqualTo("ukjent");
    assertThat(read.oddities()).contains("30:kommune");
  }

  @Test
  void oneMistypedYearAmongManyDoesNotMoveTheDayOfTheExport() {
    DigisosFiles files = new DigisosFiles();
    for (int i = 0; i < 20; i++) {
      files.file("S" + i + "/digisos-soker.json", CaseJson.socio().received(T0).json());
    }
    files.file(
        "X/digisos-soker.json", CaseJson.socio().received("2042-03-01T08:00:00.000Z").json());
    DigisosFiles.Read read = files.read();

    assertThat(read.uttrekk("uttrekk_dato")).isEqualTo("2024-03-01");
    assertThat(read.oddities()).contains("43");
  }
}
