package no.tilsynslupe.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The root of the command line. Subcommands are named by class here and made only when they are
 * called, so that {@code --help} and the catalogue commands start without the batch engine.
 */
@Command(
    name = "tilsynslupe",
    subcommands = {
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
      LookupCommand.class
    },
    description = {
      "Kontrollerer saksuttrekk fra sosialtjenesten i NAV mot tilsynskriterier",
      "og lager rapporter i Excel, diagrammer, CSV og JSON.",
      ""
    },
    synopsisHeading = "Bruk: ",
    synopsisSubcommandLabel = "KOMMANDO",
    optionListHeading = "%nValg:%n",
    commandListHeading = "%nKommandoer:%n",
    footerHeading = "%n",
    footer = {
      "«tilsynslupe KOMMANDO --help» forklarer én kommando.",
      "Avslutningskoder: 0 ferdig, 1 --fail-on slo til, 2 feil bruk, 3 uleselige data,",
      "4 stoppet av personvernporten, 5 avbrutt underveis."
    },
    versionProvider = ProgramVersion.class,
    sortOptions = false)
// picocli reads the option fields by reflection.
@SuppressWarnings("UnusedVariable")
public final class TilsynslupeCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Vis hjelp og avslutt.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Vis versjonen og avslutt.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Vis teknisk feilsporing når noe går galt.")
  private boolean debug;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Mangler kommando. «tilsynslupe --help» viser kommandoene.");
  }

  /**
   * Runs one command.
   *
   * @return the exit code, 0 to 5
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    CommandLine line = new CommandLine(new TilsynslupeCommand());
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setUsageHelpLongOptionsMaxWidth(26);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    ErrorLines errors = new ErrorLines(debug);
    line.setParameterExceptionHandler(errors);
    line.setExecutionExceptionHandler(errors);
    try {
      return line.execute(args);
    } catch (Error fault) {
      // picocli hands on what isn't an Exception, such as a class that can't be loaded.
      return errors.handleFault(fault, line);
    }
  }
}
