package no.tilsynslupe.criterion.notion;

import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.sak.Formal;

/** Purpose classes as a Norwegian sentence names them, where no words of a text do. */
public final class Formalsnavn {

  private Formalsnavn() {}

  public static String av(Set<Formal> classes) {
    if (classes.isEmpty()) {
      return "økonomisk stønad";
    }
    return classes.stream().map(Formalsnavn::av).collect(Collectors.joining(" og "));
  }

  private static String av(Formal purpose) {
    return switch (purpose) {
      case LIVSOPPHOLD -> "livsopphold";
      case NODHJELP -> "nødhjelp";
      case HUSLEIE -> "boutgifter";
      case STROM -> "strøm og oppvarming";
      case FORSIKRING -> "forsikring av innbo og bolig";
      case INNBO -> "møbler og utstyr til hjemmet";
      case HELSE -> "helseutgifter";
      case TANN -> "tannbehandling";
      case TRANSPORT -> "reiser";
      case JOBB -> "utgifter til arbeid";
      case BARNEHAGE -> "barnehage eller skolefritidsordning";
      case BARN_FRITID -> "fritidsaktiviteter for barn";
      case BARN_KLAR -> "klær og utstyr til barn";
      case DEPOSITUM -> "depositum";
      case FLYTTING -> "flytting";
      case BEGIVENHET -> "en familiebegivenhet";
      case HOYTID -> "høytid";
      case GJELD_TAP -> "gjeld med fare for å miste bolig eller strøm";
      case GJELD_ANNEN -> "forbruksgjeld";
      case FERIE_TRENING -> "ferie eller trening";
      case BIL -> "bil";
      case BO_MIDL -> "midlertidig botilbud";
      case REST -> "restanser eller gjeld";
      case ANNET -> "annet";
    };
  }
}
