package no.tilsynslupe.statistics;

/** A confidence interval of a share; both ends from 0 to 1. */
public record Interval(double low, double high) {}
