/** Runs a check from export to reports with Spring Batch: steps, restart, progress. */
@NullMarked
package no.tilsynslupe.job;

import org.jspecify.annotations.NullMarked;
