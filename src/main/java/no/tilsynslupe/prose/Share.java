package no.tilsynslupe.prose;

/**
 * A share to be written as a percentage.
 *
 * @param value from 0 to 1
 */
public record Share(double value) {}
