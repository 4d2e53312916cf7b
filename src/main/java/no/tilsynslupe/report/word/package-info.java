/** The draft of a supervision report as a Word document, a view of the report model. */
@NullMarked
package no.tilsynslupe.report.word;

import org.jspecify.annotations.NullMarked;
