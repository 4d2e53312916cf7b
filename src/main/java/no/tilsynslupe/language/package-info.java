/** What a Norwegian text says: class of purpose, class of condition, threats, sameness. */
@NullMarked
package no.tilsynslupe.language;

import org.jspecify.annotations.NullMarked;
