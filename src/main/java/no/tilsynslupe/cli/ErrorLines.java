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
import no.tilsynslupe.sak.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one Norwegian line and the exit code that goes with it. */
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
      print(line, user.lines(), error);
      return user.kind().exitCode();
    }
    print(line, fault(error), error);
    return UserError.Kind.STOPPED_UNDERWAY.exitCode();
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
      return (withoutValue(missing.getMissing(), args)
                  ? "Valget %s mangler en verdi"
                  : "Mangler %s")
              .formatted(names(missing.getMissing()))
          + help(error.getCommandLine());
    }
    ArgSpec argument = error.getArgSpec();
    if (argument != null) {
      return "Ugyldig verdi for %s%s. %s."
          .formatted(name(argument), value(error), expected(argument, error));
    }
    return String.valueOf(error.getMessage());
  }

  private static String unmatched(List<String> unmatched, CommandLine line) {
    String first = unmatched.isEmpty() ? "" : unmatched.get(0);
    if (first.startsWith("-")) {
      return "Ukjent valg «" + first + "»" + help(line);
    }
    return (line.getParent() == null ? "Ukjent kommando «" : "Uventet argument «")
        + first
        + "»"
        + help(line);
  }

  /** Whether the option is there, and what belongs behind it isn't. */
  private static boolean withoutValue(List<ArgSpec> missing, String[] args) {
    return missing.size() == 1
        && missing.get(0) instanceof OptionSpec option
        && Arrays.stream(option.names()).anyMatch(Arrays.asList(args)::contains);
  }

  private static String value(ParameterException error) {
    return error.getValue() == null ? "" : ": «" + error.getValue() + "»";
  }

  /** What the argument takes. */
  private static String expected(ArgSpec argument, ParameterException error) {
    Class<?> type = argument.typeInfo().getAuxiliaryTypes()[0];
    if (type.isEnum()) {
      List<String> values =
          Arrays.stream(type.getEnumConstants())
              .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
              .toList();
      return "Velg mellom " + String.join(", ", values);
    }
    if (error.getCause() instanceof TypeConversionException conversion
        && argument.converters().length > 0) {
      return String.valueOf(conversion.getMessage());
    }
    return "«"
        + error.getCommandLine().getCommandSpec().qualifiedName()
        + " --help» viser hva som går an";
  }

  private static String names(List<ArgSpec> missing) {
    return String.join(" og ", missing.stream().map(ErrorLines::name).toList());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String help(CommandLine line) {
    return ". «" + line.getCommandSpec().qualifiedName() + " --help» viser hva som går an.";
  }

  /** A fault that no command foresaw. File trouble is named; the rest asks for {@code --debug}. */
  private static String fault(Throwable error) {
    if (error instanceof OutOfMemoryError) {
      return "Minnet tok slutt. Gi mer, for eksempel med TILSYNSLUPE_JAVA_OPTS=-Xmx4g.";
    }
    Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
    if (cause instanceof NoSuchFileException missing) {
      return "Finner ikke filen «" + missing.getFile() + "».";
    }
    if (cause instanceof AccessDeniedException denied) {
      return "Har ikke tilgang til «" + denied.getFile() + "».";
    }
    if (cause instanceof FileSystemException file) {
      return "Kunne ikke lese eller skrive «"
          + file.getFile()
          + "»: er disken full eller filen i bruk?";
    }
    if (cause instanceof IOException) {
      return "Kunne ikke lese eller skrive en fil (" + cause.getMessage() + ").";
    }
    return "Uventet feil i programmet ("
        + error.getClass().getSimpleName()
        + "). Kjør på nytt med --debug for detaljer.";
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
    for (String message : messages) {
      err.println("Feil: " + IdentityDetector.mask(plain(message)));
    }
    if (debug) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace, true));
      err.print(IdentityDetector.mask(trace.toString()));
    }
    err.flush();
  }
}
