/** The case file as the Act sees it: immutable records, facts, table coverage, periods. No I/O. */
@NullMarked
package no.tilsynslupe.sak;

import org.jspecify.annotations.NullMarked;
