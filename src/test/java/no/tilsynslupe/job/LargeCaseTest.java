package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One case with a hundred thousand rows, all within a few years, as a fault in a case system can
 * make it. Judged within the time that a case may take, or its criteria would be given up.
 */
class LargeCaseTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 1461;

  @TempDir private Path temp;

  @Test
  void aCaseWithAHundredThousandRowsIsJudgedByEveryCriterion() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("uttrekk"));
    write(
        folder,
        "uttrekk",
        "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato",
        1,
        i -> "1;9901;2021-01-01;2024-12-31;2025-01-15");
    write(
        folder,
        "saker",
        "sak_id;kontor;fodselsar;husstand;antall_barn;hovedinntekt;flere_instanser",
        1,
        i -> "S1;NAV Eksempel;1999;ENSLIG_FORSORGER;2;SOSIALHJELP;J");
    write(
        folder,
        "oppfolging",
        "hendelse_id;sak_id;dato;type;planlagt;tema",
        40_000,
        i -> "H%d;S1;%s;%s;J;ARBEID".formatted(i, day(i), i % 7 == 0 ? "NOTAT" : "SAMTALE"));
    write(
        folder,
        "soknader",
        "soknad_id;sak_id;mottatt_dato;formal;nodhjelp",
        10_000,
        i -> "A%d;S1;%s;%s;%s".formatted(i, day(i), purpose(i), i % 9 == 0 ? "J" : "N"));
    write(
        folder,
        "vedtak",
        "vedtak_id;sak_id;linje;soknad_id;vedtak_dato;hjemmel;formal;utfall;fra;til;begrunnelse;avslagsgrunn",
        20_000,
        i ->
            "V%d;S1;%d;%s;%s;%s;%s;%s;%s;%s;%s;%s"
                .formatted(
                    i / 2,
                    i % 2 + 1,
                    i % 3 == 0 ? "A" + i / 2 : "",
                    day(i / 2),
                    i % 5 == 0 ? "19" : "18",
                    purpose(i),
                    i % 4 == 0 ? "AVSLATT" : "INNVILGET",
                    day(i / 2),
                    day(i / 2, 30),
                    "Vi har vurdert saken din og finner at vilkårene er oppfylt i måned " + i % 90,
                    i % 4 == 0 ? "INNTEKT_OVER_NORM" : ""));
    write(
        folder,
        "vilkar",
        "vilkar_id;sak_id;vedtak_id;hjemmel;tekst;fra;frist",
        10_000,
        i ->
            "C%d;S1;%s;20;%s;%s;%s"
                .formatted(
                    i,
                    i % 2 == 0 ? "V" + i : "",
                    i % 3 == 0 ? "levere kontoutskrift" : "møte på jobbklubb " + i,
                    day(i),
                    day(i, 20)));
    write(
        folder,
        "dokumentkrav",
        "krav_id;sak_id;dato;tekst;frist",
        10_000,
        i -> "K%d;S1;%s;kontoutskrift for periode %d;%s".formatted(i, day(i), i, day(i, 14)));
    write(
        folder,
        "utbetalinger",
        "utbetaling_id;sak_id;fra;til;forfall_dato;utbetalt_dato;belop;hjemmel;vilkar_oppfylt_dato",
        8_000,
        i ->
            "U%d;S1;%s;%s;%s;%s;4200;18;%s"
                .formatted(i, day(i), day(i, 27), day(i), day(i, 2), i % 2 == 0 ? day(i) : ""));
    write(
        folder,
        "botilbud",
        "opphold_id;sak_id;fra;til;type",
        1_000,
        i -> "O%d;S1;%s;%s;HOSPITS".formatted(i, day(i), day(i, 3)));
    write(
        folder,
        "klager",
        "klage_id;sak_id;mottatt_dato;utfall",
        1_000,
        i -> "G%d;S1;%s;UNDER_BEHANDLING".formatted(i, day(i)));
    CheckOptions options =
        new CheckOptions(
            List.of(folder),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            false,
            false,
            List.of("csv", "json"),
            null,
            1);

    RunSummary run =
        new CheckJob("test", Progress.SILENT).start(options, temp.resolve("ut"), false);

    assertThat(run.figures().programfeil()).isZero();
    assertThat(run.figures().raderAvvist()).isZero();
    assertThat(run.figures().raderLest()).isGreaterThan(100_000);
  }

  private static String purpose(int i) {
    return List.of("livsopphold", "husleie", "møbler", "tannlege", "strøm", "vinterklær til barn")
        .get(i % 6);
  }

  private static String day(int i) {
    return day(i, 0);
  }

  private static String day(int i, int later) {
    return FIRST.plusDays(Math.floorMod(i * 7L, DAYS) + later).toString();
  }

  private static void write(
      Path folder, String table, String header, int rows, IntFunction<String> row)
      throws IOException {
    String text =
        IntStream.range(0, rows)
            .mapToObj(row)
            .collect(Collectors.joining("\n", header + "\n", "\n"));
    Files.writeString(folder.resolve(table + ".csv"), text, StandardCharsets.UTF_8);
  }
}
