/** Internal control, by office. */
@NullMarked
package no.tilsynslupe.criterion.office;

import org.jspecify.annotations.NullMarked;
