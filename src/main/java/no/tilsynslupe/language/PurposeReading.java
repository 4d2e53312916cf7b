package no.tilsynslupe.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the text of a purpose (formål) says.
 *
 * @param classes its classes, in the order of {@link PurposeClass}; empty = none is known
 * @param threat the text tells of eviction or a power cut at hand, and doesn't deny it
 * @param consumerDebt the text names consumer debt, fines, or debt collection
 * @param arrears the text names arrears of rent, power or child care, or unspecified debt
 * @param words the words that decided, as written, in the order of the text
 */
public record PurposeReading(
    Set<PurposeClass> classes,
    boolean threat,
    boolean consumerDebt,
    boolean arrears,
    List<String> words) {
  public PurposeReading {
    Set<PurposeClass> copy = EnumSet.noneOf(PurposeClass.class);
    copy.addAll(classes);
    classes = Collections.unmodifiableSet(copy);
    words = List.copyOf(words);
  }
}
