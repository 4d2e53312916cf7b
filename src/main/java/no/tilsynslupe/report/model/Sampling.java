package no.tilsynslupe.report.model;

/**
 * How the cases of an office were chosen.
 *
 * @param antall as the export writes it after the code ({@code 20 av 412}); empty when not given
 */
public record Sampling(Kind kind, String antall) {

  /** Codes of {@code utvalg} in table uttrekk. */
  public enum Kind {
    ALLE("alle saker"),
    TILFELDIG("tilfeldig trukket"),
    SKJONN("valgt ut fra skjønn"),
    UKJENT("ikke oppgitt"),

    /** Something is written that isn't one of the codes: it may be a judgement. */
    ULEST("kan ikke leses, regnet som skjønn");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  public static final Sampling UNKNOWN = new Sampling(Kind.UKJENT, "");

  /** Whether the cases can say anything of those that were not chosen. */
  public boolean allowsIntervals() {
    return kind != Kind.SKJONN && kind != Kind.ULEST;
  }

  /** In words: «tilfeldig trukket, 20 av 412». */
  public String title() {
    return antall.isEmpty() ? kind.title : kind.title + ", " + antall;
  }
}
