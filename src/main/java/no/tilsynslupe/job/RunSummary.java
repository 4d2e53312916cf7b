package no.tilsynslupe.job;

import java.nio.file.Path;

/**
 * The main figures of a run that is whole.
 *
 * @param folder where it stands
 * @param rowsSuperseded rows that equal another, or that a later delivery replaced
 * @param avvik units with a possible breach
 * @param risiko units that should be looked at
 * @param uavklart units that can't be decided
 * @param systemFaults judgements that failed by a fault of the program: the result is incomplete
 * @param failed whether an outcome was found that the user asked to be told of by the exit code
 */
public record RunSummary(
    Path folder,
    long rowsRead,
    long rowsAccepted,
    long rowsRejected,
    long rowsSuperseded,
    long avvik,
    long risiko,
    long uavklart,
    long systemFaults,
    boolean failed) {}
