package no.tilsynslupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.job.file.RatesReader;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which days and criteria a command is about: the same wherever an export is read. */
final class ScopeOptions {
  @Option(names = "--from", paramLabel = "DATO", converter = DateConverter.class)
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATO", converter = DateConverter.class)
  private @Nullable LocalDate to;

  @Option(names = "--as-of", paramLabel = "DATO", converter = DateConverter.class)
  private @Nullable LocalDate asOf;

  @Mixin private CriteriaOptions criteria = new CriteriaOptions();

  @Option(
      names = {"--rates", "--satser"},
      paramLabel = "FIL")
  private @Nullable Path rates;

  /**
   * The rates of the file.
   *
   * @throws UserError when it can't be read, or says what it can't
   */
  @Nullable LocalRates rates() throws IOException {
    return rates == null ? null : RatesReader.read(rates);
  }

  @Nullable LocalDate from() {
    return from;
  }

  @Nullable LocalDate to() {
    return to;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** Which criteria, read from the file that is given, if any. */
  CriteriaOptions.Choice criteria() throws IOException {
    return criteria.choice();
  }

  /**
   * To be called before they are used.
   *
   * @throws UserError when the days are the wrong way round
   */
  void check() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say("to_for_from"));
    }
  }
}
