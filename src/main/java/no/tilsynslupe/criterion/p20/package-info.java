/** §§ 20 and 20 a: conditions for economic support, and activity for the young. */
@NullMarked
package no.tilsynslupe.criterion.p20;

import org.jspecify.annotations.NullMarked;
