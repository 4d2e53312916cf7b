package no.tilsynslupe.criterion;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilsynslupe.sak.Sokedekning;

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

  /** Sections as sentences name them: «20 a»; only decisions can lack all of a kind. */
  private static String slag(Sokedekning sok) {
    return sok.deler().stream()
        .sorted()
        .map(kind -> kind.replaceAll("(?<=\\d)(?=[a-z])", "\u00a0"))
        .collect(Collectors.joining(", "));
  }
}
