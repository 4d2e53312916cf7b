package no.tilsynslupe.outcome;

/** Takes what is counted in a case. */
public interface ObservationSink {

  /** Adds {@code n}, which may be 0, to what was seen. */
  void observe(Observation observation, long n);

  /** Adds the texts that a bearer has. */
  void observe(Utterance texts);

  /** Counts a wording that was met. */
  void observe(Phrase phrase);
}
