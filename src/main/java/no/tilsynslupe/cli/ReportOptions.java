package no.tilsynslupe.cli;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.sak.UserError;
import picocli.CommandLine.Option;

/** How the report is to be written: for whom, and in which language. */
final class ReportOptions {
  @Option(
      names = {"--audience", "--mottaker"},
      paramLabel = "MOTTAKER")
  private String audience = Audience.INTERNAL.code();

  @Option(
      names = {"--threshold", "--terskel"},
      paramLabel = "ANTALL")
  private int threshold = ReportForm.THRESHOLD;

  @Option(
      names = {"--edition", "--utgave"},
      paramLabel = "UTGAVE",
      split = ",")
  private List<String> editions = new ArrayList<>(List.of(Edition.TILSYN.code()));

  /**
   * The form asked for.
   *
   * @throws UserError when there is no such audience or edition, or the threshold is too low
   */
  ReportForm form() {
    if (threshold < ReportForm.LEAST_THRESHOLD) {
      throw wrong("terskel_lav");
    }
    return new ReportForm(
        Language.current(),
        Audience.of(audience).orElseThrow(() -> wrong("mottaker_ukjent", "navn", audience)),
        threshold,
        editions.stream().map(ReportOptions::edition).distinct().toList());
  }

  private static Edition edition(String name) {
    return Edition.of(name).orElseThrow(() -> wrong("utgave_ukjent", "navn", name));
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
