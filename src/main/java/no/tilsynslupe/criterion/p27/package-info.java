/** § 27: temporary accommodation, which should not last. */
@NullMarked
package no.tilsynslupe.criterion.p27;

import org.jspecify.annotations.NullMarked;
