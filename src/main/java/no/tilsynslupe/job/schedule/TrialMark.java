package no.tilsynslupe.job.schedule;

import java.time.Instant;

/**
 * Where a trial with a faster clock stood, to be kept.
 *
 * @param time by the trial's clock
 * @param real by the machine's
 */
record TrialMark(TrialClock.Setting setting, Instant time, Instant real) {}
