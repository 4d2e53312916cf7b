package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sokedekning;
import org.jspecify.annotations.Nullable;

/**
 * What a test says of a unit when all facts are known or assumed.
 *
 * @param dato the date that places the unit in the period
 * @param severity as the criterion states it; null for the default of the catalogue
 * @param child a child is known to live in the household: the default is graver for §§ 18–20
 */
public record Ruling(
    OutcomeCode code,
    LocalDate dato,
    @Nullable Severity severity,
    boolean child,
    Message message,
    List<Evidence> evidence,
    List<MissingFact> missing) {

  private static final Message NO_MESSAGE = new Message("", Map.of());

  public Ruling {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
  }

  public static Ruling ok(LocalDate dato) {
    return new Ruling(OutcomeCode.OK, dato, null, false, NO_MESSAGE, List.of(), List.of());
  }

  /** Not in the population, not yet due, or the law was not in force. */
  public static Ruling ikkeAktuelt(LocalDate dato) {
    return new Ruling(
        OutcomeCode.IKKE_AKTUELT, dato, null, false, NO_MESSAGE, List.of(), List.of());
  }

  /** Undecided by a stated exception; unknown facts otherwise come through the inquiry. */
  public static Ruling uavklart(LocalDate dato, MissingFact missing) {
    return uavklart(dato, List.of(missing));
  }

  /** Undecided for want of several facts. */
  public static Ruling uavklart(LocalDate dato, List<MissingFact> missing) {
    return new Ruling(OutcomeCode.UAVKLART, dato, null, false, NO_MESSAGE, List.of(), missing);
  }

  /** Begins a finding AVVIK with the key of its sentence in the sidecar. */
  public static Finding avvik(LocalDate dato, String messageKey) {
    return new Finding(OutcomeCode.AVVIK, dato, messageKey);
  }

  /** Begins a finding RISIKO with the key of its sentence in the sidecar. */
  public static Finding risiko(LocalDate dato, String messageKey) {
    return new Finding(OutcomeCode.RISIKO, dato, messageKey);
  }

  /** The gravest of several rulings on one unit; the first of equals. UAVKLART goes before OK. */
  public static Ruling worst(List<Ruling> rulings) {
    Ruling worst = rulings.get(0);
    for (Ruling ruling : rulings) {
      if (ruling.isGraverThan(worst)) {
        worst = ruling;
      }
    }
    return worst;
  }

  private boolean isGraverThan(Ruling other) {
    if (code != other.code) {
      return code.isGraverThan(other.code);
    }
    return severity != null && (other.severity == null || severity.compareTo(other.severity) > 0);
  }

  /** Builds a finding: its words, numbers and evidence. */
  public static final class Finding {
    private final OutcomeCode code;
    private final LocalDate dato;
    private final String key;
    private final Map<String, Object> args = new TreeMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private @Nullable Severity severity;
    private boolean child;

    private Finding(OutcomeCode code, LocalDate dato, String key) {
      this.code = code;
      this.dato = dato;
      this.key = key;
    }

    /** A date, whole number, amount or word that the sentence names. */
    public Finding with(String name, Object value) {
      args.put(name, value);
      return this;
    }

    public Finding severity(Severity stated) {
      this.severity = stated;
      return this;
    }

    /** Whether a child is known to live in the household. */
    public Finding child(boolean known) {
      this.child = known;
      return this;
    }

    /** The value it rests on; an empty string for a place left blank. */
    public Finding evidence(Felt felt, Object value) {
      evidence.add(Evidence.value(felt, value));
      return this;
    }

    /** The value it rests on, or the place left blank. */
    public Finding evidence(Felt felt, Optional<?> value) {
      evidence.add(Evidence.value(felt, value.isPresent() ? value.get() : ""));
      return this;
    }

    public Finding evidence(Evidence item) {
      evidence.add(item);
      return this;
    }

    public Finding absence(Sokedekning sok) {
      evidence.add(Evidence.absence(sok));
      return this;
    }

    public Ruling ruling() {
      return new Ruling(code, dato, severity, child, new Message(key, args), evidence, List.of());
    }
  }
}
