/** What all the files of a report are written with. */
@NullMarked
package no.tilsynslupe.report.file;

import org.jspecify.annotations.NullMarked;
