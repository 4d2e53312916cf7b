package no.tilsynslupe.criterion;

/** A supervision criterion; what a person asks of it stands in its sidecar of the same name. */
public interface Criterion {

  /** Stable identifier such as {@code P27-3MND}, never reused. */
  String id();
}
