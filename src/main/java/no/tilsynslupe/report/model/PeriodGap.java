package no.tilsynslupe.report.model;

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
  public String sentence() {
    return utenfor()
        ? "Perioden som er kontrollert ("
            + text(kontrollert)
            + "), ligger utenfor uttrekket, som gjelder "
            + text(levert)
            + ". At det ikke er funn, betyr derfor ingenting."
        : "Uttrekket gjelder "
            + text(levert)
            + " og dekker ikke hele perioden som er kontrollert ("
            + text(kontrollert)
            + "). Resten av perioden er ikke vurdert.";
  }

  private static String text(Periode period) {
    return NorwegianText.date(period.fra()) + "–" + NorwegianText.date(period.til());
  }
}
