package no.tilsynslupe.criterion.notion;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;

/** The purposes that the applications of a case name, read once. */
public final class Soknadsformal {

  private static final PerCase<IdentityHashMap<Soknad, Set<Formal>>> ALLE =
      new PerCase<>(Soknadsformal::les);

  private Soknadsformal() {}

  /**
   * @param soknad one of the case
   */
  public static Set<Formal> av(Soknad soknad, Sak sak) {
    return Objects.requireNonNull(ALLE.of(sak).get(soknad));
  }

  private static IdentityHashMap<Soknad, Set<Formal>> les(Sak sak) {
    IdentityHashMap<Soknad, Set<Formal>> purposes = new IdentityHashMap<>();
    for (Soknad one : sak.soknader()) {
      purposes.put(one, Formalslinje.klasser(one.formal(), one.formalKode()));
    }
    return purposes;
  }
}
