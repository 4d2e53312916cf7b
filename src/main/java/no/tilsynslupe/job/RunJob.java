package no.tilsynslupe.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The job that a run is a run of, as {@code kjoring.json} keeps it. The file may change or go: what
 * the run does stands in its parameters.
 *
 * @param navn the job's name
 * @param jobbfil name of the job file
 * @param sha256 fingerprint of the job file as the run began
 * @param planlagt the moment the schedule had for it; null when it was started by hand
 */
public record RunJob(String navn, String jobbfil, String sha256, @Nullable Instant planlagt) {}
