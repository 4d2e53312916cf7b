package no.tilsynslupe.criterion.p27;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on § 27: temporary accommodation, in the order of the catalogue. */
public final class Paragraf27 {

  private Paragraf27() {}

  public static List<Criterion> alle() {
    return List.of(
        new P27Over3Maneder(),
        new P27BarnOver3Maneder(),
        new P27BarnOgUnge(),
        new P27SammeDag(),
        new P27Vedtak(),
        new P27Kvalitet(),
        new P27Varig(),
        new P27Fengsel());
  }
}
