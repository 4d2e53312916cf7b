/** Procedure and appeals. */
@NullMarked
package no.tilsynslupe.criterion.procedure;

import org.jspecify.annotations.NullMarked;
