package no.tilsynslupe.criterion.notion;

import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.sak.Utfall;

/** What became of an application, as a sentence says it: «avslått», «delvis avslått». */
public final class Utfallsord {

  private Utfallsord() {}

  public static Term av(Utfall utfall) {
    return new Term("utfall_" + utfall.name());
  }
}
