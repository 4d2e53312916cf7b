/** Writes case exports. Knows the format, never what the criteria make of it. */
@NullMarked
package no.tilsynslupe.export;

import org.jspecify.annotations.NullMarked;
