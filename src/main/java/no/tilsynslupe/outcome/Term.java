package no.tilsynslupe.outcome;

/**
 * A word of the program's own in a message, which each language has its own of: a purpose class, a
 * kind of stay, a ground for refusal. Words quoted from the case are a {@link Sitat} or a plain
 * string.
 *
 * @param nokkel key in {@code terms.yaml}
 */
public record Term(String nokkel) implements Uttrykk {}
