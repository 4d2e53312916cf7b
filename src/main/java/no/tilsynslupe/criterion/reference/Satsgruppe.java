package no.tilsynslupe.criterion.reference;

import java.util.Arrays;
import java.util.List;

/** Who a guiding rate is for; the keys of {@code amounts} in a file of rates. */
public enum Satsgruppe {
  ENSLIG,
  PAR,
  /** Each person in a shared household. */
  BOFELLESSKAP,
  BARN_0_5,
  BARN_6_10,
  BARN_11_17;

  public static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
