/** What a delivery can answer, and what would let it answer more. */
@NullMarked
package no.tilsynslupe.job.validation;

import org.jspecify.annotations.NullMarked;
