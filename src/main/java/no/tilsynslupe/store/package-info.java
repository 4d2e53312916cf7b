/** Findings, tallies and case index of a run, in the H2 file of its run folder. */
@NullMarked
package no.tilsynslupe.store;

import org.jspecify.annotations.NullMarked;
