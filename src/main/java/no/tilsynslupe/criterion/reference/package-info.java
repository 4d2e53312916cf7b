/**
 * What the law and its guidelines say on a date: guiding rates, working days, changes of the law,
 * exempt periods, national figures, municipalities. Data with validity dates and sources, never
 * constants in code; what isn't known for a date is unknown.
 */
@NullMarked
package no.tilsynslupe.criterion.reference;

import org.jspecify.annotations.NullMarked;
