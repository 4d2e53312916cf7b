package no.tilsynslupe.job;

/**
 * The main figures of a run, as {@code kjoring.json} keeps them.
 *
 * @param raderErstattet rows that equal another, or that a later delivery replaced
 * @param avvik units with a possible breach
 * @param risiko units that should be looked at
 * @param uavklart units that can't be decided
 * @param programfeil judgements that failed by a fault of the program: the result is incomplete
 * @param failOn whether an outcome was found that the user asked to be told of by the exit code
 */
public record RunFigures(
    long raderLest,
    long raderBrukt,
    long raderAvvist,
    long raderErstattet,
    long avvik,
    long risiko,
    long uavklart,
    long programfeil,
    boolean failOn) {}
