package no.tilsynslupe.criterion;

import java.util.List;
import no.tilsynslupe.criterion.p17.P17Start;
import no.tilsynslupe.criterion.p17.P17Vedtak;
import no.tilsynslupe.criterion.p18.P1819Gjeld;
import no.tilsynslupe.criterion.p18.P1819Innbo;
import no.tilsynslupe.criterion.p18.P1819Nodv;
import no.tilsynslupe.criterion.p18.P1819Rest;
import no.tilsynslupe.criterion.p18.P19Subs;
import no.tilsynslupe.criterion.p20.P20Dokumentasjonsvilkar;
import no.tilsynslupe.criterion.p20.P20aMangler;
import no.tilsynslupe.criterion.p27.P27BarnOgUnge;
import no.tilsynslupe.criterion.p27.P27BarnOver3Maneder;
import no.tilsynslupe.criterion.p27.P27Over3Maneder;
import no.tilsynslupe.criterion.p29.P29Dekning;
import no.tilsynslupe.criterion.p29.P29Start;
import no.tilsynslupe.criterion.p29.P29Underbruk;

/** The list of criteria, in the order of the catalogue. */
final class Criteria {

  private Criteria() {}

  static List<Criterion> all() {
    return List.of(
        new P17Vedtak(),
        new P17Start(),
        new P1819Innbo(),
        new P1819Gjeld(),
        new P1819Rest(),
        new P1819Nodv(),
        new P19Subs(),
        new P20Dokumentasjonsvilkar(),
        new P20aMangler(),
        new P27Over3Maneder(),
        new P27BarnOver3Maneder(),
        new P27BarnOgUnge(),
        new P29Underbruk(),
        new P29Dekning(),
        new P29Start());
  }
}
