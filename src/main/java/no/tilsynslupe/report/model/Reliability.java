package no.tilsynslupe.report.model;

import java.util.List;

/**
 * How far the result can be relied on, and why not further.
 *
 * @param arsaker reasons in sentences, the weightiest first; empty only when it is complete
 */
public record Reliability(Grade grad, List<String> arsaker) {

  /** How far. */
  public enum Grade {
    FULLSTENDIG(
        "Leveransen er fullstendig: ingen rader ble avvist, og ingen tabeller som trengs, mangler"),
    DELVIS("Resultatet er delvis"),
    BOR_IKKE_BRUKES("Resultatet bør ikke brukes");

    private final String title;

    Grade(String title) {
      this.title = title;
    }

    /** In words. */
    public String title() {
      return title;
    }
  }

  public Reliability {
    arsaker = List.copyOf(arsaker);
  }
}
