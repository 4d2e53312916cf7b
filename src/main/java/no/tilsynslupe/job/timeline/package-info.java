/** The course of a case, as it is kept for whoever reads the report. */
@NullMarked
package no.tilsynslupe.job.timeline;

import org.jspecify.annotations.NullMarked;
