package no.tilsynslupe.store;

/** A case with findings in the earlier run that is in this run's delivery too. */
public record SeenCase(String kommune, String kontor, String sakId) {}
