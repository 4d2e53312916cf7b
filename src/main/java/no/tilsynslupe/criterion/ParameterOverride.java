package no.tilsynslupe.criterion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a parameter of a criterion than the catalogue's, for one run. It is part of the
 * rule set, and every report of the run names it with its reason.
 *
 * @param criterion id of the criterion
 * @param parameter id of the parameter
 * @param value as the sidecar writes it: a whole number, or a date {@code 2017-01-01}
 * @param from the first day it holds; null: always
 * @param reason why, in the words of whoever chose it; never blank
 */
public record ParameterOverride(
    String criterion, String parameter, String value, @Nullable LocalDate from, String reason) {}
