package no.tilsynslupe.outcome;

/**
 * Words of the case, which every language quotes as they stand: «innbo», in English “innbo”.
 *
 * @param tekst the words, without quotation marks
 */
public record Sitat(String tekst) implements Uttrykk {}
