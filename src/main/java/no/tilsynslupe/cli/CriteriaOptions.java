package no.tilsynslupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.job.file.CriteriaFile;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which criteria a command is about. */
final class CriteriaOptions {
  @Option(names = "--only", paramLabel = "ID", split = ",")
  private List<String> only = new ArrayList<>();

  @Option(names = "--theme", paramLabel = "TEMA")
  private @Nullable String theme;

  @Option(
      names = {"--criteria", "--kriterier"},
      paramLabel = "FIL")
  private @Nullable Path file;

  /**
   * What is chosen.
   *
   * @param only ids as the catalogue writes them; empty: all
   * @param theme as the catalogue writes it; null: all
   * @param file what else the criteria file says; null: there is none
   */
  record Choice(List<String> only, @Nullable String theme, @Nullable CriteriaFile file) {}

  /**
   * Reads the criteria file, if one is given.
   *
   * @throws UserError when it can't be read, or other options choose criteria as well
   */
  Choice choice() throws IOException {
    if (file == null) {
      return new Choice(
          only.stream().map(id -> id.strip().toUpperCase(Locale.ROOT)).toList(),
          theme == null ? null : theme.strip().toLowerCase(Locale.ROOT),
          null);
    }
    if (!only.isEmpty() || theme != null) {
      throw new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say("criteria_alene"));
    }
    CriteriaFile read = CriteriaFile.read(file);
    return new Choice(read.criteria(), read.theme(), read);
  }
}
