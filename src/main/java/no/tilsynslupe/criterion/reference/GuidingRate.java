package no.tilsynslupe.criterion.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The state's guiding rate for a group on a day.
 *
 * @param amount kroner a month
 * @param from first day it holds
 * @param to last day it is known to hold
 * @param source the document it comes from
 */
public record GuidingRate(
    Satsgruppe group, BigDecimal amount, LocalDate from, LocalDate to, String source) {}
