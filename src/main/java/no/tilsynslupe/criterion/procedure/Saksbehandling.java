package no.tilsynslupe.criterion.procedure;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on procedure and appeals, in the order of the catalogue. */
public final class Saksbehandling {

  private Saksbehandling() {}

  public static List<Criterion> alle() {
    return List.of(
        new P11aForelopigSvar(),
        new P11aSvartid(),
        new P41Klageinfo(),
        new P41Hjemmel(),
        new P42Medvirkning(),
        new P43Konto(),
        new P43Gjentatt(),
        new KlOversendt(),
        new KlOmgjort());
  }
}
