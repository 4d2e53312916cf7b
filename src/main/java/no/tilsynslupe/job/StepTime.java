package no.tilsynslupe.job;

/**
 * How long a step took.
 *
 * @param fullfort whether it came to its end
 */
record StepTime(String steg, long millisekunder, boolean fullfort) {}
