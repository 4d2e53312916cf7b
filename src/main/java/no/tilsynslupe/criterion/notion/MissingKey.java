package no.tilsynslupe.criterion.notion;

import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Tabell;

/** A kind of missing fact as a key of counts, without row or case. */
public final class MissingKey {

  private static final String SEPARATOR = "/";

  private MissingKey() {}

  public static String write(MissingFact fact) {
    return String.join(SEPARATOR, fact.tabell().name(), fact.why().name(), fact.hva());
  }

  public static MissingFact read(String key) {
    String[] parts = key.split(SEPARATOR, 3);
    return new MissingFact(
        Tabell.valueOf(parts[0]), parts[2], MissingFact.Why.valueOf(parts[1]), null);
  }
}
