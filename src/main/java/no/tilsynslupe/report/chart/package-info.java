/** The charts of a report: what each says, and its files. */
@NullMarked
package no.tilsynslupe.report.chart;

import org.jspecify.annotations.NullMarked;
