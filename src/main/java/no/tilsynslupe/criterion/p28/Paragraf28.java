package no.tilsynslupe.criterion.p28;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on §§ 28 and 33: individual plan, in the order of the catalogue. */
public final class Paragraf28 {

  private Paragraf28() {}

  public static List<Criterion> alle() {
    return List.of(new P28Tilbud(), new P28Vedtak(), new P33KvpIp());
  }
}
