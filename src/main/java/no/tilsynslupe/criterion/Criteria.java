package no.tilsynslupe.criterion;

import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.followup.Oppfolging;
import no.tilsynslupe.criterion.office.Internkontroll;
import no.tilsynslupe.criterion.p17.Paragraf17;
import no.tilsynslupe.criterion.p18.Paragraf18;
import no.tilsynslupe.criterion.p20.Paragraf20;
import no.tilsynslupe.criterion.p27.Paragraf27;
import no.tilsynslupe.criterion.p28.Paragraf28;
import no.tilsynslupe.criterion.p29.Paragraf29;
import no.tilsynslupe.criterion.procedure.Saksbehandling;

/** The list of criteria, in the order of the catalogue. */
final class Criteria {

  private Criteria() {}

  static List<Criterion> all() {
    return Stream.of(
            Paragraf17.alle(),
            Paragraf18.alle(),
            Saksbehandling.alle(),
            Paragraf20.alle(),
            Paragraf27.alle(),
            Paragraf28.alle(),
            Paragraf29.alle(),
            Oppfolging.alle(),
            Internkontroll.alle())
        .flatMap(List::stream)
        .toList();
  }
}
