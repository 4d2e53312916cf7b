package no.tilsynslupe.privacy;

/**
 * A piece of a text that tells who someone is.
 *
 * @param from first char
 * @param to one past the last char
 */
public record Finding(IdentityKind kind, int from, int to, Confidence confidence) {}
