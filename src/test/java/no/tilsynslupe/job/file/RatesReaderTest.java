package no.tilsynslupe.job.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.criterion.reference.Reference;
import no.tilsynslupe.criterion.reference.Satsgruppe;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An installation's own rates: what is taken, and how a wrong file is told of. */
class RatesReaderTest {

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("satser.yaml"), text);
  }

  @Test
  void aFileThatFillsAGapIsTakenWithItsNameAndFingerprint() throws IOException {
    Path file =
        file(
            """
            rates:
              - from: 2023-01-01
                to: 2023-06-30
                amounts: {ENSLIG: 6860, PAR: "11450,50"}
                source: Rundskriv A-5/2022
            """);
    LocalRates rates = RatesReader.read(file);
    assertThat(rates.file()).isEqualTo("satser.yaml");
    assertThat(rates.sha256()).matches("[0-9a-f]{64}");
    LocalDate day = LocalDate.parse("2023-01-01");
    Reference reference = Reference.with(rates);
    assertThat(reference.rates().on(day, Satsgruppe.ENSLIG).orElseThrow().amount())
        .isEqualByComparingTo("6860");
    assertThat(reference.rates().on(day, Satsgruppe.PAR).orElseThrow().amount())
        .isEqualByComparingTo("11450.50");
    assertThat(reference.rates().on(LocalDate.parse("2023-07-01"), Satsgruppe.PAR)).isPresent();
  }

  @Test
  void anotherFigureThanTheProgramsIsRefusedWithoutAReasonAndKeptWithOne() throws IOException {
    String other =
        """
        rates:
          - from: 2024-07-01
            to: 2025-06-30
            amounts: {ENSLIG: 8000}
            source: Et rundskriv
        """;
    assertThatThrownBy(() -> RatesReader.read(file(other)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("linje 2")
        .hasMessageContaining("7850")
        .hasMessageContaining("reason");
    LocalRates with = RatesReader.read(file(other + "    reason: Endret midt i året\n"));
    assertThat(with.rates().get(0).reason()).isEqualTo("Endret midt i året");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate: []                                                                                | linje 1 | Mente du «rates»?",
        "rates: []                                                                               | linje 1 | tom",
        "rates: [8000]                                                                           | linje 1 | Skriv hver sats slik",
        "rates: [{from: 2025-01-01, to: 2025-12-31, amounts: {ENSLI: 1}, source: a}]             | linje 1 | Mente du «ENSLIG»?",
        "rates: [{from: 2025-01-01, to: 2025-12-31, amounts: {ENSLIG: -1}, source: a}]           | linje 1 | er ikke et beløp",
        "rates: [{from: 2025-01-01, to: 2025-12-31, amounts: {ENSLIG: 0}, source: a}]            | linje 1 | er ikke et beløp",
        "rates: [{from: 2025-01-01, to: 2025-12-31, amounts: {}, source: a}]                     | linje 1 | BOFELLESSKAP",
        "rates: [{from: 2025-01-01, amounts: {ENSLIG: 8000}, source: a}]                         | linje 1 | «rates.to»",
        "rates: [{from: 2025-01-01, to: 2025-12-31, amounts: {ENSLIG: 8000}}]                    | linje 1 | «rates.source»",
        "rates: [{from: 2025-01-01, to: 2024-12-31, amounts: {ENSLIG: 8000}, source: a}]         | linje 1 | før «from»",
        "rates: [{from: i fjor, to: 2024-12-31, amounts: {ENSLIG: 8000}, source: a}]             | linje 1 | er ikke en dato",
        "rates: [{from: 2025-01-01, to: 2025-12-31, amounts: {ENSLIG: 8000}, source: a, til: 1}] | linje 1 | Lovlige nøkler"
      })
  void aMistakeIsToldOfWithItsLineAndWhatIsAllowed(String text, String line, String told) {
    assertThatThrownBy(() -> RatesReader.read(file(text)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(line)
        .hasMessageContaining(told);
  }

  @Test
  void twoRatesForTheSameDayAreRefused() {
    String twice =
        """
        rates:
          - {from: 2025-01-01, to: 2025-06-30, amounts: {PAR: 13500}, source: a}
          - {from: 2025-06-30, to: 2025-12-31, amounts: {PAR: 13500}, source: b}
        """;
    assertThatThrownBy(() -> RatesReader.read(file(twice)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("linje 3");
  }

  @Test
  void aFileThatIsNotThereIsCalledWhatItIs() {
    assertThatThrownBy(() -> RatesReader.read(folder.resolve("borte.yaml")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("satsfilen");
  }
}
