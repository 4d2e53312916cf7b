package no.tilsynslupe.report.html.page;

import org.jspecify.annotations.Nullable;

/**
 * Which number of {@code resultat.json} a cell shows, so that a test can hold the page against it:
 * it is written beside the number as {@code data-k}, {@code data-o}, {@code data-f} and {@code
 * data-v}.
 *
 * @param criterion identifier of the criterion; null for a number of the whole run
 * @param place municipality and office as {@code 9901/NAV Lupevik}; null for all together
 * @param field where it stands in the object of the criterion or office: {@code personer.AVVIK}
 * @param value as JSON has it: {@code 14}, {@code 0.35}; null when it is hidden
 */
public record Figure(
    @Nullable String criterion, @Nullable String place, String field, @Nullable String value) {}
