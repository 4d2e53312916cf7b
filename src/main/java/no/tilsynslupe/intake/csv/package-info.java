/** Reads case exports kept as CSV text. */
@NullMarked
package no.tilsynslupe.intake.csv;

import org.jspecify.annotations.NullMarked;
