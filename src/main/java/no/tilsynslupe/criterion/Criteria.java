package no.tilsynslupe.criterion;

import java.util.List;
import no.tilsynslupe.criterion.p17.P17Start;
import no.tilsynslupe.criterion.p17.P17Vedtak;

/** The list of criteria, in the order of the catalogue. */
final class Criteria {

  private Criteria() {}

  static List<Criterion> all() {
    return List.of(new P17Vedtak(), new P17Start());
  }
}
