package no.tilsynslupe.report.model.timeline;

import java.util.List;

/**
 * Months with and without support in a calendar year.
 *
 * @param maneder January to December
 * @param tekst the months in a row that reads in grey and aloud: «jan ■ feb □ mar ?»
 * @param beskrivelse the same counted: «2024: 7 måneder med stønad, 3 uten, 2 ukjent»
 */
public record SupportYear(int ar, List<Month> maneder, String tekst, String beskrivelse) {

  /** Whether a month had economic support. */
  public enum Month {
    STONAD("■"),
    UTEN("□"),
    /** The delivery can't know. */
    UKJENT("?"),
    /** Before the case's first event, or after the day the data were taken. */
    UTENFOR("·");

    private final String sign;

    Month(String sign) {
      this.sign = sign;
    }

    /** A sign that is told apart without colour. */
    public String tegn() {
      return sign;
    }
  }

  public SupportYear {
    maneder = List.copyOf(maneder);
    if (maneder.size() != 12) {
      throw new IllegalArgumentException("et år har tolv måneder");
    }
  }
}
