package no.tilsynslupe.report.model;

/**
 * A wording of conditions that is met again and again.
 *
 * @param klasse code of the class, {@code navn} its name
 * @param antall conditions in the period that are worded so
 * @param minst whether there may be more
 */
public record ConditionWording(
    String klasse, String navn, String tekst, long antall, boolean minst) {}
