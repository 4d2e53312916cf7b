/**
 * What the files that a spreadsheet opens share: stable bytes, styles that have names, and text
 * that is never run.
 */
@NullMarked
package no.tilsynslupe.workbook;

import org.jspecify.annotations.NullMarked;
