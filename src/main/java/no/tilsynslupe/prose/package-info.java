/** What people read, in bokmål, nynorsk and English: sentences with values, numbers and dates. */
@NullMarked
package no.tilsynslupe.prose;

import org.jspecify.annotations.NullMarked;
