package no.tilsynslupe.report.model;

import no.tilsynslupe.prose.Language;

/**
 * How the cases of an office were chosen.
 *
 * @param antall as the export writes it after the code ({@code 20 av 412}); empty when not given
 */
public record Sampling(Kind kind, String antall) {

  /** Codes of {@code utvalg} in table uttrekk. */
  public enum Kind {
    ALLE,
    TILFELDIG,
    SKJONN,
    UKJENT,

    /** Something is written that isn't one of the codes: it may be a judgement. */
    ULEST
  }

  public static final Sampling UNKNOWN = new Sampling(Kind.UKJENT, "");

  /** Whether the cases can say anything of those that were not chosen. */
  public boolean allowsIntervals() {
    return kind != Kind.SKJONN && kind != Kind.ULEST;
  }

  /** In words: «tilfeldig trukket, 20 av 412». */
  public String title(Language language) {
    String how = Labels.of("UTVALG", kind.name(), language);
    return antall.isEmpty()
        ? how
        : ModelProse.in(language).say("utvalg_antall", "hvordan", how, "antall", antall);
  }
}
