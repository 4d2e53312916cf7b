package no.tilsynslupe.export.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Progress;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A delivery of another format, written as a case export and read again. */
class ConvertedExportTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void everyRowThatCanBeUsedIsReadAgain(String format) throws IOException {
    ConvertedExport export = ConvertedExport.of(delivery("", null), new Gate());

    IntakeResult read = read(written(export, format));

    assertThat(export.rows()).isEqualTo(3);
    assertThat(read.files()).extracting(file -> file.lest()).containsExactly(1L, 1L, 2L);
    assertThat(read.files()).allSatisfy(file -> assertThat(file.avvist()).isZero());
    assertThat(read.deliveries().get(0).ufullstendige()).isEmpty();
    assertThat(read.ignorerteFiler()).isEmpty();
  }

  @ParameterizedTest(name = "«{0}» blir «{1}»")
  @CsvSource({"'', vilkar", "oppfolging, 'oppfolging, vilkar'", "vilkar, vilkar"})
  void aTableWithARejectedRowIsSaidToBeIncomplete(String said, String then) throws IOException {
    RowFault fault = new RowFault(RejectReason.ULESELIG_VERDI, "Datoen finnes ikke.", "frist");

    ConvertedExport export = ConvertedExport.of(delivery(said, fault), new Gate());
    Path written = written(export, "csv");

    assertThat(read(written).deliveries().get(0).ufullstendige()).isEqualTo(then);
    assertThat(Files.readString(written.resolve("avviste-poster.csv")))
        .isEqualTo(
            "tabell;sak_id;arsak;rad\n"
                + "vilkar;S1;ULESELIG_VERDI: Datoen finnes ikke.;\"K2;S1;=SUM(A1)\"\n");
  }

  @Test
  void aTableWithARejectedRowIsNotClaimedToBeWhole() throws IOException {
    RowFault fault = new RowFault(RejectReason.ULESELIG_VERDI, "Datoen finnes ikke.", "frist");
    ConvertedExport export =
        ConvertedExport.of(
            new Delivery(
                "skjema",
                List.of(
                    uttrekk("", "vilkar:20, vilkar fra 2020-01-01, vilkar.hjemmel, vedtak:18"),
                    table(
                        Tabell.VILKAR,
                        List.of("vilkar_id", "sak_id", "tekst"),
                        row(fault, "K2", "S1", "x"))),
                List.of(),
                SourceFormat.KOSTRA,
                List.of(),
                () -> {}),
            new Gate());

    assertThat(export.tables().get(0).rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.subList(5, 7))
                    .containsExactly("vilkar", "vilkar.hjemmel, vedtak:18"));
  }

  @Test
  void whatAStrangerWroteIsNoFormulaInASpreadsheet() throws IOException {
    Path written = written(ConvertedExport.of(delivery("", null), new Gate()), "csv");

    assertThat(Files.readString(written.resolve("vilkar.csv"))).contains("K2;S1;'=SUM(A1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void theSameDeliveryGivesTheSameBytes(String format) throws IOException {
    Path one = written(ConvertedExport.of(delivery("", null), new Gate()), format);
    Path first = format.equals("csv") ? one.resolve("vilkar.csv") : one;
    byte[] before = Files.readAllBytes(first);
    Path again = folder.resolve("igjen");
    Files.move(one, again);

    written(ConvertedExport.of(delivery("", null), new Gate()), format);

    assertThat(first).hasBinaryContent(before);
  }

  @Test
  void theGateMasksTextsAndRejectsIdsAndBothAreToldOf() throws IOException {
    ConvertedExport export =
        ConvertedExport.of(
            new Delivery(
                "skjema",
                List.of(
                    table(
                        Tabell.VILKAR,
                        List.of("vilkar_id", "sak_id", "tekst"),
                        row(null, "K1", "S1", "Ring 99 88 77 66 først"),
                        row(null, "ring 99887766", "S1", "Møte til samtale"))),
                List.of(),
                SourceFormat.KOSTRA,
                List.of(),
                () -> {}),
            new Gate());

    assertThat(export.tables().get(0).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.get(2)).startsWith("Ring ").doesNotContain("99"));
    assertThat(export.rejected())
        .singleElement()
        .satisfies(row -> assertThat(row.toString()).contains("S1").doesNotContain("8877"));
    assertThat(export.remarks())
        .extracting(remark -> remark.kolonne())
        .containsExactly("tekst", "vilkar_id");
  }

  private Path written(ConvertedExport export, String format) throws IOException {
    if (format.equals("xlsx")) {
      Path file = folder.resolve("uttrekk.xlsx");
      XlsxExport.write(export, file);
      return file;
    }
    Path target = Files.createDirectory(folder.resolve("uttrekk"));
    CsvExport.write(export, target);
    return target;
  }

  private IntakeResult read(Path export) throws IOException {
    return Intake.read(
        List.of(export), IntakeOptions.defaults(), folder.resolve("spool"), Progress.NONE);
  }

  private static Delivery delivery(String incomplete, RowFault fault) {
    return new Delivery(
        "skjema",
        List.of(
            uttrekk(incomplete, ""),
            table(
                Tabell.SAKER,
                List.of("sak_id", "kontor", "fodselsar"),
                row(null, "S1", "NAV Vik", "1990")),
            table(
                Tabell.VILKAR,
                List.of("vilkar_id", "sak_id", "tekst"),
                row(null, "K1", "S1", "Møte til samtale; hver uke"),
                row(fault, "K2", "S1", "=SUM(A1)"))),
        List.of(),
        SourceFormat.KOSTRA,
        List.of(),
        () -> {});
  }

  private static ConvertedTable uttrekk(String incomplete, String covered) {
    return table(
        Tabell.UTTREKK,
        List.of(
            "formatversjon",
            "kommune",
            "periode_fra",
            "periode_til",
            "uttrekk_dato",
            "ufullstendige",
            "dekker"),
        row(null, "1", "4204", "2024-01-01", "2024-12-31", "2024-12-31", incomplete, covered));
  }

  private static ConvertedTable table(
      Tabell table, List<String> columns, ConvertedTable.Row... rows) {
    return ConvertedTable.of("skjema", table, columns, List.of(rows));
  }

  private static ConvertedTable.Row row(RowFault fault, String... cells) {
    return new ConvertedTable.Row(List.of(cells), fault);
  }
}
