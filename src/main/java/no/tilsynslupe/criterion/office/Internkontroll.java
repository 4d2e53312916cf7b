package no.tilsynslupe.criterion.office;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on internal control, by office, in the order of the catalogue. */
public final class Internkontroll {

  private Internkontroll() {}

  public static List<Criterion> alle() {
    return List.of(new P5System());
  }
}
