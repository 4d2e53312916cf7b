/** Rates, intervals and curves. */
@NullMarked
package no.tilsynslupe.statistics;

import org.jspecify.annotations.NullMarked;
