package no.tilsynslupe.criterion.notion;

import java.util.List;
import java.util.Set;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.Uttrykk;
import no.tilsynslupe.sak.Formal;

/** Purpose classes as a sentence names them, where no words of a text do. */
public final class Formalsnavn {

  private static final List<Uttrykk> UNKNOWN = List.of(new Term("okonomisk_stonad"));

  private Formalsnavn() {}

  /** A term for each class; economic support where there is none. */
  public static List<Uttrykk> av(Set<Formal> classes) {
    return classes.isEmpty()
        ? UNKNOWN
        : classes.stream().<Uttrykk>map(purpose -> new Term("formal_" + purpose.name())).toList();
  }
}
