package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.tilsynslupe.job.CheckOptions;
import no.tilsynslupe.job.ValidationJob;
import no.tilsynslupe.job.file.CriteriaFile;
import no.tilsynslupe.job.validation.Validation;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads exports and says what was wrong with them, and what they can answer. */
@Command(name = "validate", aliases = "valider", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "UTTREKK", arity = "1..*", descriptionKey = "UTTREKK")
  private List<Path> exports = new ArrayList<>();

  @Mixin private ScopeOptions scope = new ScopeOptions();

  @Option(names = "--newest-wins")
  private boolean newestWins;

  @Option(names = "--format", paramLabel = "FORMAT")
  private ValidationFormat format = ValidationFormat.text;

  @Option(names = "--out", paramLabel = "FIL")
  private @Nullable Path out;

  /** How the answer is written. */
  // The names are what is typed.
  enum ValidationFormat {
    text,
    json
  }

  @Override
  public Integer call() throws Exception {
    scope.check();
    @Nullable Path file = out;
    if (file != null && Files.exists(file)) {
      throw wrong("svarfil_finnes", "sti", file);
    }
    Validation validation = validate();
    StringWriter answer = new StringWriter();
    switch (format) {
      case text -> new ValidationText(new PrintWriter(answer)).print(validation);
      case json -> answer.append(ValidationJson.of(validation)).append('\n');
    }
    PrintWriter print = spec.commandLine().getOut();
    if (file == null) {
      print.print(answer);
    } else {
      write(file, answer.toString());
      print.println(CliTexts.RECEIPTS.say("svaret_ligger", "sti", file));
    }
    print.flush();
    return 0;
  }

  private Validation validate() throws Exception {
    ConsoleProgress progress = ConsoleProgress.onStandardError();
    try {
      return new ValidationJob(ProgramVersion.number(), progress).run(options());
    } finally {
      progress.clear();
    }
  }

  private CheckOptions options() throws IOException {
    CriteriaOptions.Choice criteria = scope.criteria();
    CheckOptions options =
        new CheckOptions(
            exports,
            scope.from(),
            scope.to(),
            scope.asOf(),
            criteria.only(),
            criteria.theme(),
            List.of(),
            scope.rates(),
            newestWins,
            false,
            List.of(),
            null,
            Runtime.getRuntime().availableProcessors(),
            null,
            null);
    @Nullable CriteriaFile file = criteria.file();
    return file == null ? options : options.with(file);
  }

  private static void write(Path file, String answer) {
    try {
      Files.writeString(file, answer, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE, CliTexts.ERRORS.say("svarfil_skrive", "sti", file), e);
    }
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
