package no.tilsynslupe.report.model.stat;

import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.Labels;

/** Whether a statistic is there, and why not. */
public enum StatState {
  BEREGNET,
  /** No case was decided: there is no share, not a share of 0. */
  INGEN_AVGJORT,
  /** Cases were chosen by judgement, or nobody can read how: they say nothing of the others. */
  SKJONN,
  /** The criterion judges offices, not persons. */
  GJELDER_KONTOR,
  /** Too few offices with decided cases to compare. */
  FOR_FA_KONTORER,
  /** Too few quarters with decided cases to tell a change from chance. */
  FOR_FA_PUNKTER,
  /** It would rest on numbers that are hidden, for they are of too few persons. */
  SKJULT,
  /** It would be worked out of rounded numbers, and say more than they hold. */
  AVRUNDET;

  /** In words, such as «for få kontorer å sammenligne». */
  public String title(Language language) {
    return Labels.of("STATISTIKK", name(), language);
  }
}
