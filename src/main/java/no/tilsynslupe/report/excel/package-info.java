/** Writes the workbook for people. */
@NullMarked
package no.tilsynslupe.report.excel;

import org.jspecify.annotations.NullMarked;
