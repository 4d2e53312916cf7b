package no.tilsynslupe.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the gate does with each kind of identity.
 *
 * @param tiltak the measure for each kind; what is not named has its default
 */
public record GatePolicy(Map<GateKind, Measure> tiltak) {
  private static final GatePolicy DEFAULTS = new GatePolicy(Map.of());

  public GatePolicy {
    EnumMap<GateKind, Measure> all = new EnumMap<>(GateKind.class);
    for (GateKind kind : GateKind.values()) {
      all.put(kind, usual(kind));
    }
    all.putAll(tiltak == null ? Map.of() : tiltak);
    tiltak = Collections.unmodifiableMap(all);
  }

  /** Stops on numbers, masks the rest. */
  public static GatePolicy defaults() {
    return DEFAULTS;
  }

  private static Measure usual(GateKind kind) {
    return switch (kind) {
      case FODSELSNUMMER, DUF, KONTONUMMER -> Measure.STOPP;
      case TELEFON, EPOST, ADRESSE, NAVN, FODSELSDATO -> Measure.MASKER;
    };
  }

  /** What is done with the kind. */
  public Measure of(GateKind kind) {
    Measure measure = tiltak.get(kind);
    return measure == null ? usual(kind) : measure;
  }

  /** The policy in words: {@code stopp: …; masker: …}. */
  public String words() {
    List<String> parts = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      String kinds =
          tiltak.keySet().stream()
              .filter(kind -> of(kind) == measure)
              .map(GateKind::flertall)
              .collect(Collectors.joining(", "));
      if (!kinds.isEmpty()) {
        parts.add(measure.words() + ": " + kinds);
      }
    }
    return String.join("; ", parts);
  }

  /** The same with another measure for a kind. */
  public GatePolicy with(GateKind kind, Measure measure) {
    EnumMap<GateKind, Measure> changed = new EnumMap<>(tiltak);
    changed.put(kind, measure);
    return new GatePolicy(changed);
  }
}
