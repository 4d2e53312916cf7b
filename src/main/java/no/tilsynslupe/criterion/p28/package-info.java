/** §§ 28 and 33: individual plan. */
@NullMarked
package no.tilsynslupe.criterion.p28;

import org.jspecify.annotations.NullMarked;
