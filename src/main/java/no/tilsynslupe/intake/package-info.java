/** From files to rows to case records: rejects, data quality, the spool. */
@NullMarked
package no.tilsynslupe.intake;

import org.jspecify.annotations.NullMarked;
