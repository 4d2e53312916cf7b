/** Finds identity numbers in strings, so that they never get past the gate. */
@NullMarked
package no.tilsynslupe.privacy;

import org.jspecify.annotations.NullMarked;
