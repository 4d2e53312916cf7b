/**
 * What a criterion found: the sealed outcomes, their evidence and messages, and tallies that merge.
 */
@NullMarked
package no.tilsynslupe.outcome;

import org.jspecify.annotations.NullMarked;
