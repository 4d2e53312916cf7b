/** Invented case exports, with a key that says what each planted unit is meant to come out as. */
@NullMarked
package no.tilsynslupe.export.generate;

import org.jspecify.annotations.NullMarked;
