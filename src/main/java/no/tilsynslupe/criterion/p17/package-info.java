/** § 17: information, advice and guidance. */
@NullMarked
package no.tilsynslupe.criterion.p17;

import org.jspecify.annotations.NullMarked;
