/**
 * Hides small numbers of a report that is to be shared, in the model, before anything is drawn from
 * it: small cells, what gives them back by adding and subtracting, and what an earlier edition
 * would give back.
 *
 * <p>Source: the outputs design, "Sharing"; domain notes, part 5 "Small cells".
 */
@NullMarked
package no.tilsynslupe.report.disclosure;

import org.jspecify.annotations.NullMarked;
