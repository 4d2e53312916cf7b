/** The report model, which is computed once and which every writer shows. */
@NullMarked
package no.tilsynslupe.report;

import org.jspecify.annotations.NullMarked;
