package no.tilsynslupe.outcome;

/** Words in a message: the program's own in each language, or those of the case as they stand. */
public sealed interface Uttrykk permits Sitat, Term {}
