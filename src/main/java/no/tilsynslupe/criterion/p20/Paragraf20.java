package no.tilsynslupe.criterion.p20;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on §§ 20 and 20 a: conditions, in the order of the catalogue. */
public final class Paragraf20 {

  private Paragraf20() {}

  public static List<Criterion> alle() {
    return List.of(
        new P20Dokumentasjonsvilkar(),
        new P20Standard(),
        new P20Jobblogg(),
        new P20Nodhjelp(),
        new P20Info(),
        new P20Sanksjon(),
        new P20Stopp(),
        new P20Utbetaling(),
        new P20aMangler(),
        new P20aUnntak(),
        new P20aDokumentasjon());
  }
}
