/** §§ 29–40: the qualification programme, who might have it and when it starts. */
@NullMarked
package no.tilsynslupe.criterion.p29;

import org.jspecify.annotations.NullMarked;
