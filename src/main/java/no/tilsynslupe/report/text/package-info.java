/** Writes the CSV and JSON files for other programs. */
@NullMarked
package no.tilsynslupe.report.text;

import org.jspecify.annotations.NullMarked;
