package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one plain line and the exit code that goes with it. */
final class ErrorLines implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final boolean debug;

  ErrorLines(boolean debug) {
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    print(error.getCommandLine(), wording(error, args), error);
    return UserError.Kind.WRONG_USE.exitCode();
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed) {
    if (error instanceof UserError user) {
      return handle(user, line);
    }
    print(line, fault(error), error);
    return UserError.Kind.STOPPED_UNDERWAY.exitCode();
  }

  /** What the user can mend. */
  int handle(UserError error, CommandLine line) {
    print(line, error.lines(), error);
    return error.kind().exitCode();
  }

  /** What even a program can't foresee. */
  int handleFault(Error fault, CommandLine line) {
    print(line, fault(fault), fault);
    return UserError.Kind.STOPPED_UNDERWAY.exitCode();
  }

  private static String wording(ParameterException error, String[] args) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched(), error.getCommandLine());
    }
    if (error instanceof MissingParameterException missing) {
      return CliTexts.ERRORS.say(
          withoutValue(missing.getMissing(), args) ? "verdi_mangler" : "argument_mangler",
          "navn",
          names(missing.getMissing()),
          "hjelp",
          help(error.getCommandLine()));
    }
    if (error instanceof OverwrittenOptionException twice) {
      return CliTexts.ERRORS.say(
          "valg_to_ganger",
          "navn",
          name(twice.getOverwritten()),
          "hjelp",
          help(error.getCommandLine()));
    }
    ArgSpec argument = error.getArgSpec();
    if (argument != null) {
      return error.getValue() == null
          ? CliTexts.ERRORS.say(
              "verdi_ugyldig_tom", "navn", name(argument), "ventet", expected(argument, error))
          : CliTexts.ERRORS.say(
              "verdi_ugyldig",
              "navn",
              name(argument),
              "verdi",
              error.getValue(),
              "ventet",
              expected(argument, error));
    }
    return String.valueOf(error.getMessage());
  }

  private static String unmatched(List<String> unmatched, CommandLine line) {
    String first = unmatched.isEmpty() ? "" : unmatched.get(0);
    String key =
        first.startsWith("-")
            ? "valg_ukjent"
            : line.getParent() == null ? "kommando_ukjent" : "argument_uventet";
    return CliTexts.ERRORS.say(key, "navn", first, "hjelp", help(line));
  }

  /** Whether the option is there, and what belongs behind it isn't. */
  private static boolean withoutValue(List<ArgSpec> missing, String[] args) {
    return missing.size() == 1
        && missing.get(0) instanceof OptionSpec option
        && Arrays.stream(option.names()).anyMatch(Arrays.asList(args)::contains);
  }

  /** What the argument takes. */
  private static String expected(ArgSpec argument, ParameterException error) {
    Class<?> type = argument.typeInfo().getAuxiliaryTypes()[0];
    if (type.isEnum()) {
      List<String> values =
          Arrays.stream(type.getEnumConstants())
              .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
              .toList();
      return CliTexts.ERRORS.say("velg_mellom", "valg", String.join(", ", values));
    }
    if (error.getCause() instanceof TypeConversionException conversion
        && argument.converters().length > 0) {
      return String.valueOf(conversion.getMessage());
    }
    return help(error.getCommandLine());
  }

  private static String names(List<ArgSpec> missing) {
    return Language.current().forms().list(missing.stream().map(ErrorLines::name).toList());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.names()[0] : HelpTexts.label(argument);
  }

  private static String help(CommandLine line) {
    return CliTexts.ERRORS.say("hjelp", "kommando", line.getCommandSpec().qualifiedName());
  }

  /** A fault that no command foresaw. File trouble is named; the rest asks for {@code --debug}. */
  private static String fault(Throwable error) {
    if (error instanceof OutOfMemoryError) {
      return CliTexts.ERRORS.say("minne");
    }
    Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
    if (cause instanceof NoSuchFileException missing) {
      return CliTexts.ERRORS.say("fil_mangler", "fil", missing.getFile());
    }
    if (cause instanceof AccessDeniedException denied) {
      return CliTexts.ERRORS.say("fil_tilgang", "fil", denied.getFile());
    }
    if (cause instanceof FileSystemException file) {
      return CliTexts.ERRORS.say("fil_lese_skrive", "fil", String.valueOf(file.getFile()));
    }
    if (cause instanceof IOException) {
      return CliTexts.ERRORS.say("en_fil_lese_skrive", "feil", String.valueOf(cause.getMessage()));
    }
    return CliTexts.ERRORS.say("uventet", "feil", error.getClass().getSimpleName());
  }

  private void print(CommandLine line, String message, Throwable error) {
    print(line, List.of(message), error);
  }

  /** On one line; what steers a terminal may stand in the name of a file. */
  private static String plain(String message) {
    return message.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "?");
  }

  /** What was typed may be quoted in the message, so identity numbers are masked here, for all. */
  private void print(CommandLine line, List<String> messages, Throwable error) {
    PrintWriter err = line.getErr();
    String prefix = CliTexts.ERRORS.say("feil");
    for (String message : messages) {
      err.println(prefix + IdentityDetector.mask(plain(message)));
    }
    if (debug) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace, true));
      err.print(IdentityDetector.mask(trace.toString()));
    }
    err.flush();
  }
}
