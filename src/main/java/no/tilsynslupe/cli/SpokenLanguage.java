package no.tilsynslupe.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which language the command line speaks. It must be known before the arguments are parsed, as the
 * parser itself has things to say; so they are looked through for it first.
 */
final class SpokenLanguage {
  private static final List<String> OPTIONS = List.of("--lang", "--sprak");

  private SpokenLanguage() {}

  /**
   * The language that the arguments ask for; without such, that of the environment; else bokmål. A
   * language that isn't there is left to the parser to complain of.
   *
   * @param environment the environment variables by name
   * @throws UserError when the environment names another language than those that are there
   */
  static Language of(String[] args, UnaryOperator<@Nullable String> environment) {
    return asked(args).orElseGet(() -> usual(environment.apply(Language.VARIABLE)));
  }

  private static Optional<Language> asked(String[] args) {
    Optional<Language> language = Optional.empty();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      int equals = args[i].indexOf('=');
      if (equals > 0 && OPTIONS.contains(args[i].substring(0, equals))) {
        language = named(args[i].substring(equals + 1));
      } else if (OPTIONS.contains(args[i]) && i + 1 < args.length) {
        language = named(args[i + 1]);
      }
    }
    return language;
  }

  private static Language usual(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return Language.NB;
    }
    return named(code)
        .orElseThrow(
            () ->
                new UserError(
                    UserError.Kind.WRONG_USE,
                    CliTexts.ERRORS.say(
                        "variabel",
                        "navn",
                        Language.VARIABLE,
                        "verdi",
                        code,
                        "valg",
                        String.join(", ", codes()))));
  }

  /** Whether the command line itself asks for a language; a job file's own stands back then. */
  static boolean isAsked(CommandSpec command) {
    for (ParseResult parsed = command.root().commandLine().getParseResult();
        parsed != null;
        parsed = parsed.subcommand()) {
      if (parsed.hasMatchedOption(OPTIONS.get(0))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> codes() {
    return Arrays.stream(Language.values()).map(Language::code).toList();
  }

  private static Optional<Language> named(String code) {
    return Language.of(code.strip().toLowerCase(Locale.ROOT));
  }
}
