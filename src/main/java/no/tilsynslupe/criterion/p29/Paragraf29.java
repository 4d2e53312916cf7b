package no.tilsynslupe.criterion.p29;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on §§ 29–40: the qualification programme, in the order of the catalogue. */
public final class Paragraf29 {

  private Paragraf29() {}

  public static List<Criterion> alle() {
    return List.of(
        new P29Underbruk(),
        new P29Dekning(),
        new P29Arbeidsevne(),
        new P29Alder(),
        new P29Avslag(),
        new P29Start(),
        new P29Varighet(),
        new P29Forlengelse(),
        new P29Fulltid(),
        new P29Evaluering(),
        new P29Oppfolging(),
        new P29Avbrudd());
  }
}
