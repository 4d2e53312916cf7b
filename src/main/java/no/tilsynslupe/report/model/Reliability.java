package no.tilsynslupe.report.model;

import java.util.List;
import no.tilsynslupe.prose.Language;

/**
 * How far the result can be relied on, and why not further.
 *
 * @param arsaker reasons in sentences, the weightiest first; empty only when it is complete
 */
public record Reliability(Grade grad, List<String> arsaker) {

  /** How far. */
  public enum Grade {
    FULLSTENDIG,
    DELVIS,
    BOR_IKKE_BRUKES;

    /** In words. */
    public String title(Language language) {
      return ModelProse.in(language).say("palitelig_" + name());
    }
  }

  public Reliability {
    arsaker = List.copyOf(arsaker);
  }
}
