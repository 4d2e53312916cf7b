package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.job.file.RatesReader;
import no.tilsynslupe.sak.UserError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates of the installation's own decide what the program's can't, and no report hides them. */
class LocalRatesTest {
  @TempDir private Path folder;
  private Path export;
  private Path rates;

  @BeforeEach
  void aDecisionOfADayWithoutAKnownRate() throws IOException {
    export = Files.createDirectory(folder.resolve("uttrekk"));
    Files.writeString(
        export.resolve("uttrekk.csv"),
        """
        formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
        1;3002;2025-01-01;2025-12-31;2026-01-15
        """);
    Files.writeString(
        export.resolve("saker.csv"), "sak_id;kontor;husstand;antall_barn\nS1;Nord;ENSLIG;0\n");
    Files.writeString(
        export.resolve("vedtak.csv"),
        "vedtak_id;sak_id;vedtak_dato;hjemmel;formal;utfall;fra;til;satsbelop\n"
            + "V1;S1;2025-03-01;18;livsopphold;INNVILGET;2025-03-01;2025-03-31;7999\n");
    rates = folder.resolve("satser.yaml");
    Files.writeString(
        rates,
        """
        rates:
          - {from: 2025-01-01, to: 2025-12-31, amounts: {ENSLIG: 8000}, source: Et rundskriv}
          - {from: 2024-07-01, to: 2024-12-31, amounts: {PAR: 13200}, source: Et annet, reason: Endret midt i året}
        """);
  }

  @Test
  void withoutThemTheDayIsUndecidedAndWithThemItIsAFinding() throws IOException {
    assertThat(check("uten", null).figures().uavklart()).isEqualTo(1);
    RunSummary with = check("med", RatesReader.read(rates));
    assertThat(with.figures().uavklart()).isZero();
    assertThat(with.figures().risiko()).isEqualTo(1);
    assertThat(RunRecord.read(folder.resolve("uten")).regelsett())
        .isNotEqualTo(RunRecord.read(folder.resolve("med")).regelsett());
  }

  @Test
  void theyStandWithFileFingerprintAndReasonWhereTheResultIsRead() throws IOException {
    LocalRates own = RatesReader.read(rates);
    check("ut", own);
    Path out = folder.resolve("ut");
    assertThat(Files.readString(out.resolve("kjoring.json")))
        .contains("satser.yaml", own.sha256(), "Endret midt i året");
    assertThat(RunRecord.read(out).parametre().rates()).isEqualTo(own);
    assertThat(Files.readString(out.resolve("resultat.json")))
        .contains("satser.yaml", "Endret midt i året");
    try (XSSFWorkbook workbook = new XSSFWorkbook(out.resolve("rapport.xlsx").toFile())) {
      assertThat(OverrideTest.text(workbook.getSheet("Les meg")))
          .contains("Egne satser", "satser.yaml", own.sha256())
          .contains("i stedet for programmets par 13\u00a0100", "Begrunnelse: Endret midt i året");
      assertThat(OverrideTest.text(workbook.getSheet("Hjemler")))
          .contains(
              "01.01.2024–31.12.2024: enslig 7\u00a0850",
              "01.01.2025–31.12.2025: enslig 8\u00a0000");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aMunicipalityNumberThatHadGoneOutIsRemarkedOn() throws IOException {
    check("ut", null);
    assertThat(Files.readString(folder.resolve("ut/datakvalitet.json")))
        .contains("3002", "01.01.2024", "3103 Moss");
  }

  @Test
  void aJobFileNamesThemFromItsOwnFolder() throws IOException {
    Path jobs = Files.createDirectory(folder.resolve("jobber"));
    Path job = jobs.resolve("jobb.yaml");
    Files.writeString(job, "input: [../uttrekk]\nrates: ../satser.yaml\n");
    assertThat(JobFile.read(job).rates()).isEqualTo(rates.toAbsolutePath().normalize());
  }

  @Test
  void aFileThatContradictsTheProgramWithoutAReasonIsRefused() throws IOException {
    Files.writeString(
        rates, "rates: [{from: 2024-01-01, to: 2024-12-31, amounts: {PAR: 1}, source: a}]\n");
    assertThatThrownBy(() -> RatesReader.read(rates))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("13100");
  }

  private RunSummary check(String out, @Nullable LocalRates own) throws IOException {
    CheckOptions options =
        new CheckOptions(
            List.of(export),
            null,
            null,
            null,
            List.of("P18-UNDER-NORM"),
            null,
            List.of(),
            own,
            false,
            false,
            List.of("csv", "json", "xlsx"),
            null,
            1,
            null,
            null);
    return new CheckJob("test", () -> Instant.parse("2026-02-01T10:00:00Z"), Progress.SILENT)
        .start(options, folder.resolve(out), false);
  }
}
