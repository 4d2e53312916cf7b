/** The criteria: one class and one description file each, the catalogue and the evaluator. */
@NullMarked
package no.tilsynslupe.criterion;

import org.jspecify.annotations.NullMarked;
