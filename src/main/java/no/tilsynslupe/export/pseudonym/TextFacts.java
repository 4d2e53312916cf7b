package no.tilsynslupe.export.pseudonym;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What may be told of a text without the text; worked out by those who read language.
 *
 * @param likeness texts that count as the same have the same; never shown as it is
 * @param words how many words it has
 * @param purpose the code of the one purpose that it names, as in {@code formal_kode}
 * @param condition the code that says of a condition what its text and the code it has say
 *     together; empty where no code does
 */
public record TextFacts(
    Function<String, String> likeness,
    ToIntFunction<String> words,
    Function<String, Optional<String>> purpose,
    BinaryOperator<String> condition) {}
