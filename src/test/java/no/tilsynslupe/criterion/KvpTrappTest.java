package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.criterion.p29.KvpTrapp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is counted on which step of the way into the programme. */
class KvpTrappTest {

  @TempDir Path folder;

  private Map<String, Long> ladder(ThemeExport export) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    export
        .observe(folder)
        .forEachObservation(
            (seen, n) -> {
              if (seen.tema().equals(KvpTrapp.TEMA)) {
                counts.put(seen.nokkel() + " " + seen.undernokkel(), n);
              }
            });
    return counts;
  }

  @Test
  void aCompletedProgrammeIsOnEveryStep() throws IOException {
    assertThat(
            ladder(
                new ThemeExport()
                    .row(
                        "kvp",
                        "kvp_id",
                        "K1",
                        "soknad_dato",
                        "2024-01-10",
                        "vedtak_dato",
                        "2024-02-01",
                        "utfall",
                        "INNVILGET",
                        "start_dato",
                        "2024-02-15",
                        "slutt_dato",
                        "2024-12-31",
                        "slutt_arsak",
                        "ARBEID")))
        .isEqualTo(
            Map.of(
                "MOTTAKERE ja", 1L,
                "MALGRUPPE ja", 1L,
                "SOKT ja", 1L,
                "SOKT levert", 1L,
                "INNVILGET ja", 1L,
                "STARTET ja", 1L,
                "FULLFORT ja", 1L));
  }

  @Test
  void aRefusalStopsAtTheApplication() throws IOException {
    assertThat(
            ladder(
                new ThemeExport()
                    .row("kvp", "kvp_id", "K1", "soknad_dato", "2024-12-31", "utfall", "AVSLATT")))
        .isEqualTo(
            Map.of(
                "MOTTAKERE ja", 1L,
                "MALGRUPPE ja", 1L,
                "SOKT ja", 1L,
                "SOKT levert", 1L,
                "AVSLATT ja", 1L));
  }

  @Test
  void whereTheOutcomeIsLackingAStartDoesNotTellThatItWasGranted() throws IOException {
    assertThat(
            ladder(
                new ThemeExport()
                    .row(
                        "kvp",
                        "kvp_id",
                        "K1",
                        "soknad_dato",
                        "2024-01-10",
                        "start_dato",
                        "2024-08-05",
                        "utfall",
                        "")))
        .containsEntry("INNVILGET ukjent", 1L)
        .containsEntry("STARTET ja", 1L)
        .doesNotContainKey("INNVILGET ja");
  }

  @Test
  void anApplicationBeforeThePeriodIsNone() throws IOException {
    assertThat(
            ladder(
                new ThemeExport()
                    .row("kvp", "kvp_id", "K1", "soknad_dato", "2023-12-31", "utfall", "AVSLATT")))
        .isEmpty();
  }

  @Test
  void anEndForAnotherReasonLeavesItUnknownWhetherItWasCompleted() throws IOException {
    assertThat(
            ladder(
                new ThemeExport()
                    .row(
                        "kvp",
                        "kvp_id",
                        "K1",
                        "utfall",
                        "INNVILGET",
                        "start_dato",
                        "2023-02-15",
                        "slutt_dato",
                        "2024-05-31",
                        "slutt_arsak",
                        "ANNET")))
        .containsEntry("STARTET ja", 1L)
        .containsEntry("FULLFORT ukjent", 1L)
        .doesNotContainKey("FULLFORT ja");
  }

  @Test
  void whereTheTableIsMissingNobodyIsKnownNotToHaveApplied() throws IOException {
    assertThat(
            ladder(
                new ThemeExport()
                    .head("fodselsar", "1985", "hovedinntekt", "SOSIALHJELP")
                    .row(
                        "utbetalinger",
                        "utbetaling_id",
                        "U1",
                        "fra",
                        "2024-01-01",
                        "til",
                        "2024-12-31",
                        "belop",
                        "7850",
                        "hjemmel",
                        "18")
                    .missing("kvp")))
        .containsEntry("MOTTAKERE ja", 1L)
        .containsEntry("SOKT ukjent", 1L)
        .containsEntry("FULLFORT ukjent", 1L)
        .doesNotContainKeys("SOKT ja", "SOKT levert");
  }
}
