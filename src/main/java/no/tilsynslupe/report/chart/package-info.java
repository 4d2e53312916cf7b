/** Draws the charts as PNG and SVG. */
@NullMarked
package no.tilsynslupe.report.chart;

import org.jspecify.annotations.NullMarked;
