package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);

  @Test
  void aLogGetsPlainLines() {
    ConsoleProgress progress = new ConsoleProgress(err, false);
    progress.stage("Leser uttrekket", 1, 4);
    progress.done(10, 100, "saker");
    progress.stage("Kontrollerer saker", 2, 4);
    progress.clear();
    assertThat(text())
        .isEqualToNormalizingNewlines("[1/4] Leser uttrekket\n[2/4] Kontrollerer saker\n");
  }

  @Test
  void aTerminalGetsABarThatIsRemovedAtTheEnd() {
    ConsoleProgress progress = new ConsoleProgress(err, true);
    progress.stage("Kontrollerer saker", 2, 4);
    progress.done(6_000, 12_000, "saker");
    progress.clear();
    assertThat(text())
        .contains(
            "[2/4] Kontrollerer saker  ████████████░░░░░░░░░░░░ 50 %  6\u00a0000 av 12\u00a0000 saker")
        .endsWith("\r\u001b[K");
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
