/** The figures of a report, worked out once; every file and sheet is a view of them. */
@NullMarked
package no.tilsynslupe.report.model;

import org.jspecify.annotations.NullMarked;
