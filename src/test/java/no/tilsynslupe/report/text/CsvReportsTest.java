package no.tilsynslupe.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RejectedRow;
import no.tilsynslupe.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportsTest {

  private static final String HEADER =
      "\ufefffunn_id;kriterium;katalog;kommune;kontor;sak_id;enhet;enhet_id;dato;utfall;alvor;"
          + "hjemmel;tekst;bevis;fakta_id;status\r\n";

  @TempDir Path dir;

  @Test
  void aFindingIsOneRowInTheOrderOfTheContract() throws IOException {
    RunStore store = ReportFixture.emptyStore();
    Assessment finding = finding("Sa \"nei\"; på\nto linjer");
    store.addAssessments(0, List.of(finding));

    CsvReports.writeFindings(store, dir);

    assertThat(read("funn.csv"))
        .isEqualTo(
            HEADER
                + finding.funnId()
                + ";P17-START;1;9901;Nord;S1;VEDTAK;V1/2;2024-03-05;AVVIK;MODERAT;§ 17;"
                + "\"Sa \"\"nei\"\"; på\nto linjer\";vedtak.csv:7 utfall=INNVILGET;"
                + finding.faktaId()
                + ";\r\n");
  }

  @Test
  void aListWithoutRowsHasItsHeader() throws IOException {
    CsvReports.writeFindings(ReportFixture.emptyStore(), dir);

    assertThat(read("funn.csv")).isEqualTo(HEADER);
  }

  @Test
  void rejectedRowsHaveTheColumnsOfTheContract() throws IOException {
    RunStore store = ReportFixture.emptyStore();
    store.addRejected(0, List.of(new RejectedRow("vedtak.csv", 9, "DATO", "vedtak_dato", "=V;S")));

    CsvReports.writeRejected(store, dir);

    assertThat(read("avviste-rader.csv"))
        .isEqualTo(
            "\ufefffil;linje;arsak;kolonne;rad\r\nvedtak.csv;9;DATO;vedtak_dato;\"'=V;S\"\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'', x, '\"\";x'",
        "x, '', 'x;'",
        "#1, #1, '\"#1\";\"#1\"'",
        "' x', 'x ', '\" x\";\"x \"'",
        "'x\t', x y, '\"x\t\";x y'",
        "a;b, a b, '\"a;b\";a b'",
        "'a\nb', 'a\rb', '\"a\nb\";\"a\rb\"'",
        "'\"', 'a\"\"b\"', '\"\"\"\";\"a\"\"\"\"b\"\"\"'",
        "$1:<, å–😀, '$1:<;å–😀'"
      })
  void aCellIsQuotedWhereItCouldBeTakenForSomethingElse(String first, String second, String row)
      throws IOException {
    try (CsvFile csv = CsvFile.create(dir.resolve("x.csv"), "a", "b")) {
      csv.row(first, second);
    }

    assertThat(read("x.csv")).isEqualTo("\ufeffa;b\r\n" + row + "\r\n");
  }

  private String read(String name) throws IOException {
    return Files.readString(dir.resolve(name), StandardCharsets.UTF_8);
  }

  private static Assessment finding(String text) {
    return new Assessment(
        "P17-START",
        1,
        new Office("9901", "Nord"),
        "S1",
        new UnitRef(UnitKind.VEDTAK, "V1/2"),
        LocalDate.of(2024, 3, 5),
        new Outcome.Avvik(
            Severity.MODERAT,
            new Message("uten", Map.of()),
            List.of(
                Evidence.value(
                    new Felt(Tabell.VEDTAK, new Kilde("vedtak.csv", 7), "utfall"), "INNVILGET"))),
        "§ 17",
        text);
  }
}
