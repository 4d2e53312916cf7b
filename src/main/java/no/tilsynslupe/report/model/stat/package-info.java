/** What may be said of the figures of a criterion beyond counting: spread, course, differences. */
@NullMarked
package no.tilsynslupe.report.model.stat;

import org.jspecify.annotations.NullMarked;
