package no.tilsynslupe.report.model;

import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.sak.Periode;

/** The sentences of the report model. */
final class ModelProse {

  private ModelProse() {}

  static Prose in(Language language) {
    return Prose.of(ModelProse.class, "model.yaml", language);
  }

  /** «01.01.2024–31.12.2024». */
  static String period(Periode period, Language language) {
    return language.forms().dateRange(period.fra(), period.til());
  }
}
