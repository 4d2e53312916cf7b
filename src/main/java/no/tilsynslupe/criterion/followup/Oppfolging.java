package no.tilsynslupe.criterion.followup;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on work follow-up, in the order of the catalogue. */
public final class Oppfolging {

  private Oppfolging() {}

  public static List<Criterion> alle() {
    return List.of(new P14aRevurd(), new P14aPassiv());
  }
}
