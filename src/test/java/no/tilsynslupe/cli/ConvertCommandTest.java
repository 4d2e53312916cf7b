package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.intake.digisos.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code convert} as it is typed: what it prints, what it leaves, and the exit code. */
class ConvertCommandTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";

  /** Check digits that fit, of nobody: the month is one of synthetic persons. */
  private static final String REAL = "01817012066";

  @TempDir private Path temp;

  private Path input(CaseJson one) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("inn").resolve("S1"));
    Files.writeString(folder.resolve("digisos-soker.json"), one.json());
    return temp.resolve("inn");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"konv", "konv.xlsx"})
  void whatItWritesStandsWhereItWasAskedFor(String name) throws IOException {
    Path in = input(CaseJson.socio().received(T0).condition(T0, "V1", "RELEVANT", "Søke jobb"));

    CommandRun run =
        CommandRun.of("convert", in.toString(), "--out", temp.resolve(name).toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Digisos", "Hva uttrekket kan svare på", "Uttrekk: " + name);
    assertThat(run.out()).endsWith("tilsynslupe check \"" + temp.resolve(name) + "\"\n");
    assertThat(left()).containsExactly("inn", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'vilkarreferanse': 'V1', 'tittel': '2024-01-01T00:00:00.01817012066Z'",
        "'vilkarreferanse': 'V1', 'tittel': '018170', 'beskrivelse': '12066 leveres'",
        "'vilkarreferanse': 'V1', 'tittel': 'Nr 1817012066'",
        "'vilkarreferanse': 1817012066, 'tittel': 'Søke jobb'",
        "'vilkarreferanse': 1817012066.0, 'tittel': 'Søke jobb'"
      })
  void anIdentityNumberStopsItAndNothingIsLeft(String fields) throws IOException {
    Path in = input(CaseJson.socio().received(T0).event("vilkar", T0, fields));

    CommandRun run =
        CommandRun.of("convert", in.toString(), "--out", temp.resolve("konv").toString());

    assertThat(run.exit()).as(run.out()).isEqualTo(4);
    assertThat(run.err()).contains("ingenting er lagret");
    assertThat(run.err() + run.out()).doesNotContain(REAL, REAL.substring(1));
    assertThat(left()).containsExactly("inn");
  }

  @Test
  void anAmountThatIsAnIdentityNumberWithoutItsZeroStopsIt() throws IOException {
    Path in =
        input(
            CaseJson.socio()
                .received(T0)
                .event(
                    "utbetaling",
                    T0,
                    "'utbetalingsreferanse': 'U1', 'status': 'UTBETALT', 'utbetalingsdato':"
                        + " '2024-03-01', 'belop': 1817012066"));

    CommandRun run =
        CommandRun.of("convert", in.toString(), "--out", temp.resolve("konv").toString());

    assertThat(run.err()).contains("hendelser[2].belop");
    assertThat(left()).containsExactly("inn");
  }
}
