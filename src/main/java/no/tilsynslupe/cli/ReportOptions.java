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
      names = {"--lang", "--sprak"},
      paramLabel = "SPRAK",
      description = "Språket i rapporten: nb (bokmål), nn (nynorsk) eller en (engelsk).")
  private String language = Language.NB.code();

  @Option(
      names = {"--audience", "--mottaker"},
      paramLabel = "MOTTAKER",
      description = {
        "Hvem rapporten er til: internal (de som kan se sakene) eller shared (alle).",
        "I en rapport som kan deles, er saker utelatt og små tall skjult."
      })
  private String audience = Audience.INTERNAL.code();

  @Option(
      names = {"--threshold", "--terskel"},
      paramLabel = "ANTALL",
      description =
          "I en rapport som kan deles, skjules antall under dette; 5 når det ikke er oppgitt, aldri under 3.")
  private int threshold = ReportForm.THRESHOLD;

  @Option(
      names = {"--edition", "--utgave"},
      paramLabel = "UTGAVE",
      split = ",",
      description = {
        "Hvem siden rapport.html er skrevet for: tilsyn, leder eller egenvurdering.",
        "Med komma mellom flere blir det en fil for hver."
      })
  private List<String> editions = new ArrayList<>(List.of(Edition.TILSYN.code()));

  /**
   * The form asked for.
   *
   * @throws UserError when there is no such language, audience or edition, or the threshold is too
   *     low
   */
  ReportForm form() {
    if (threshold < ReportForm.LEAST_THRESHOLD) {
      throw wrong("--threshold må være minst 3: antall på 1 og 2 kjenner naboene igjen.");
    }
    return new ReportForm(
        Language.of(language)
            .orElseThrow(
                () -> wrong("Språket «%s» finnes ikke. Velg nb, nn eller en.".formatted(language))),
        Audience.of(audience)
            .orElseThrow(
                () ->
                    wrong(
                        "Mottakeren «%s» finnes ikke. Velg internal eller shared."
                            .formatted(audience))),
        threshold,
        editions.stream().map(ReportOptions::edition).distinct().toList());
  }

  private static Edition edition(String name) {
    return Edition.of(name)
        .orElseThrow(
            () ->
                wrong(
                    "Utgaven «%s» finnes ikke. Velg tilsyn, leder eller egenvurdering."
                        .formatted(name)));
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
