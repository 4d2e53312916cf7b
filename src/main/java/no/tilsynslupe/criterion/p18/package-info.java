/** §§ 18 and 19: economic support, and which of the two sections a purpose rests on. */
@NullMarked
package no.tilsynslupe.criterion.p18;

import org.jspecify.annotations.NullMarked;
