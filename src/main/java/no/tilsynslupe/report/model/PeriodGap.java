package no.tilsynslupe.report.model;

import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Periode;

/**
 * Days that are judged but that the deliveries don't reach.
 *
 * @param kontrollert the period that is judged
 * @param levert from the first to the last day of the deliveries
 */
public record PeriodGap(Periode kontrollert, Periode levert) {

  /** Whether no day of the period is in the deliveries. */
  public boolean utenfor() {
    return !kontrollert.overlaps(levert);
  }

  /** What the reader must know. */
  public String sentence(Language language) {
    return ModelProse.in(language)
        .say(
            utenfor() ? "periode_utenfor" : "periode_delvis",
            "kontrollert",
            ModelProse.period(kontrollert, language),
            "levert",
            ModelProse.period(levert, language));
  }
}
