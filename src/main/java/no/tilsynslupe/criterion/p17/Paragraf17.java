package no.tilsynslupe.criterion.p17;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on § 17: information, advice and guidance, in the order of the catalogue. */
public final class Paragraf17 {

  private Paragraf17() {}

  public static List<Criterion> alle() {
    return List.of(
        new P17Vedtak(),
        new P17Start(),
        new P17RettTid(),
        new P17Oppf(),
        new P17Langtid(),
        new P17Henvist());
  }
}
