package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;

/** The page on Digisos tells of every column that is filled, and of every remark. */
class DigisosDocTest {

  @Test
  void everyColumnHasItsLineInOrder() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Tabell table : Tabell.values()) {
      for (String column : CaseTables.columns(table)) {
        expected.add("| `" + table.navn() + "` | `" + column + "` |");
      }
    }

    assertThat(lines("| `").map(DigisosDocTest::twoCells).filter(line -> !line.isEmpty()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void everyCodeIsThereWithItsSentence() throws IOException {
    assertThat(lines("| `DIGISOS-").skip(1))
        .containsExactlyElementsOf(
            Arrays.stream(Oddity.values())
                .map(oddity -> "| `" + oddity.code() + "` | " + oddity.sentence() + " |")
                .toList());
  }

  private static Stream<String> lines(String start) throws IOException {
    return Files.readAllLines(Path.of("docs/digisos.md")).stream()
        .filter(line -> line.startsWith(start));
  }

  private static String twoCells(String line) {
    String[] cells = line.split("\\|", -1);
    return cells.length < 5 || cells[1].contains("DIGISOS")
        ? ""
        : "|" + cells[1] + "|" + cells[2] + "|";
  }
}
