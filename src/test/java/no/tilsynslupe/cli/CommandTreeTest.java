package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandTreeTest {

  /** The command line with every option of every command. */
  static CommandLine whole() {
    Set<String> names = CommandTree.of().getSubcommands().keySet();
    return CommandTree.of(names.toArray(String[]::new));
  }

  @Test
  void theHelpOfTheRootIsTheSameWhetherTheCommandsAreReadInFullOrNot() {
    CommandLine whole = whole().setHelpFactory(new HelpTexts());
    CommandLine light = CommandTree.of("--help").setHelpFactory(new HelpTexts());

    assertThat(light.getUsageMessage()).isEqualTo(whole.getUsageMessage()).contains("check, sjekk");
    assertThat(whole.getSubcommands().get("check").getCommandSpec().findOption("--out"))
        .isNotNull();
    assertThat(light.getSubcommands().get("check").getCommandSpec().findOption("--out")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"explain", "forklar"})
  void aCommandIsFoundByItsNameAndByItsNorwegianName(String name) {
    assertThat(CommandRun.of(name, "P27-3MND").out()).startsWith("P27-3MND");
  }

  @Test
  void aCommandNamedInAFileOfArgumentsHasItsOptions(@TempDir Path folder) throws IOException {
    Path arguments = Files.write(folder.resolve("kall"), List.of("explain P27-3MND --format md"));

    assertThat(CommandRun.of("@" + arguments).out()).startsWith("# ");
  }

  @Test
  void anOptionOfAnotherCommandIsUnknownEvenWhenThatCommandIsNamedToo() {
    CommandRun run = CommandRun.of("explain", "check", "--out", "mappe");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--out");
  }
}
