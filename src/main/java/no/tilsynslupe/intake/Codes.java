package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.sak.Fact;

/** The constants of a code list, in its order, and each as a fact that all rows share. */
final class Codes<E extends Enum<E>> {
  private final List<Fact<E>> facts = new ArrayList<>();
  private final List<E> values;

  private Codes(List<E> values) {
    this.values = values;
    values.forEach(value -> facts.add(Fact.known(value)));
  }

  /** The constants are in the order of the column's code list. */
  static <E extends Enum<E>> Codes<E> of(E[] constants) {
    return new Codes<>(List.of(constants));
  }

  E value(long ordinal) {
    return values.get((int) ordinal);
  }

  Fact<E> fact(long ordinal) {
    return facts.get((int) ordinal);
  }
}
