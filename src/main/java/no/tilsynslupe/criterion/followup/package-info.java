/** Work follow-up. */
@NullMarked
package no.tilsynslupe.criterion.followup;

import org.jspecify.annotations.NullMarked;
