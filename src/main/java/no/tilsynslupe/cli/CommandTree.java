package no.tilsynslupe.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands under the root. Reading the options of them all costs a third of the start of a
 * short call, so those that a call doesn't name are there by name alone: enough for the list that
 * {@code --help} shows, and to tell a command from a slip of the keys.
 */
final class CommandTree {
  private static final List<Class<?>> COMMANDS =
      List.of(
          RunCommand.class,
          CheckCommand.class,
          RestartCommand.class,
          RunsCommand.class,
          ScheduleCommand.class,
          CriteriaCommand.class,
          ExplainCommand.class,
          ClassifyCommand.class,
          GenerateCommand.class,
          TemplateCommand.class,
          ValidateCommand.class,
          ConvertCommand.class,
          PseudonymiseCommand.class,
          LookupCommand.class);

  /** Stands for a file of further arguments, which may name any command. */
  private static final String FILE_OF_ARGUMENTS = "@";

  private CommandTree() {}

  /** The command line with what a call of {@code args} needs. */
  static CommandLine of(String... args) {
    List<String> words = Arrays.asList(args);
    boolean all = words.stream().anyMatch(word -> word.startsWith(FILE_OF_ARGUMENTS));
    CommandLine root = new CommandLine(new TilsynslupeCommand());
    for (Class<?> command : COMMANDS) {
      Command told = command.getAnnotation(Command.class);
      boolean named =
          all
              || words.contains(told.name())
              || Arrays.stream(told.aliases()).anyMatch(words::contains);
      root.addSubcommand(named ? new CommandLine(command) : nameAlone(told));
    }
    return root;
  }

  private static CommandSpec nameAlone(Command told) {
    return CommandSpec.create().name(told.name()).aliases(told.aliases());
  }
}
