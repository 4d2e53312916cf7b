package no.tilsynslupe.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line; {@link CommandTree} adds the commands. */
@Command(
    name = "tilsynslupe",
    synopsisSubcommandLabel = "KOMMANDO",
    versionProvider = ProgramVersion.class,
    sortOptions = false)
// picocli reads the option fields by reflection.
@SuppressWarnings("UnusedVariable")
public final class TilsynslupeCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT)
  private boolean debug;

  /** Taken out of the arguments beforehand by {@link SpokenLanguage}; here it is checked. */
  @Option(
      names = {"--lang", "--sprak"},
      scope = CommandLine.ScopeType.INHERIT,
      paramLabel = "SPRAK")
  private @Nullable Language language;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), CliTexts.ERRORS.say("kommando_mangler"));
  }

  /**
   * Runs one command.
   *
   * @return the exit code, 0 to 5
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    CommandLine line = CommandTree.of(args);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setUsageHelpLongOptionsMaxWidth(26);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setHelpFactory(new HelpTexts());
    ErrorLines errors = new ErrorLines(debug);
    line.setParameterExceptionHandler(errors);
    line.setExecutionExceptionHandler(errors);
    Language.NB.use();
    try {
      SpokenLanguage.of(args, System::getenv).use();
      return line.execute(args);
    } catch (UserError wrong) {
      return errors.handle(wrong, line);
    } catch (Error fault) {
      // picocli hands on what isn't an Exception, such as a class that can't be loaded.
      return errors.handleFault(fault, line);
    }
  }
}
