/**
 * Drawings made of marks that know where they stand: one drawing becomes SVG for a page, SVG for a
 * file, or PNG, and a test can ask whether two of its texts cross.
 */
@NullMarked
package no.tilsynslupe.report.chart.draw;

import org.jspecify.annotations.NullMarked;
