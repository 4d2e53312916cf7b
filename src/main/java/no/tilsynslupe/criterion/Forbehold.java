package no.tilsynslupe.criterion;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;

/**
 * Why a finding is held back to RISIKO, as a sentence that is added to its own.
 *
 * @param nokkel key of the sentence in the shared phrases
 * @param args its named values
 */
public record Forbehold(String nokkel, Map<String, Object> args) {

  public Forbehold {
    args = Collections.unmodifiableMap(new TreeMap<>(args));
  }

  /** It rests on an absence that is only partly known. */
  static Forbehold om(Sokedekning sok) {
    Map<String, Object> args = new TreeMap<>();
    args.put("tabell", sok.tabell().navn());
    args.put("hva", slag(sok));
    args.put("til", sok.til());
    if (sok.dataFra() != null) {
      args.put("fra", sok.dataFra());
    }
    return new Forbehold("forbehold_" + sok.arsak(), args);
  }

  private static String slag(Sokedekning sok) {
    String kinds = sok.deler().stream().sorted().collect(Collectors.joining(", "));
    return sok.tabell() == Tabell.VEDTAK ? "§\u00a0" + kinds : kinds;
  }
}
