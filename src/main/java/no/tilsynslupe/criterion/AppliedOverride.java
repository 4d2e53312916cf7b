package no.tilsynslupe.criterion;

/**
 * An override beside what it replaces.
 *
 * @param parameter the parameter with the catalogue's values
 */
public record AppliedOverride(ParameterOverride override, CriterionSpec.Parameter parameter) {}
