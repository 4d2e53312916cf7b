/** Reads case exports kept as Excel workbooks. */
@NullMarked
package no.tilsynslupe.intake.xlsx;

import org.jspecify.annotations.NullMarked;
