/**
 * The case file as the law sees it: immutable records, facts that know what they do not know, and
 * table coverage.
 */
@NullMarked
package no.tilsynslupe.sak;

import org.jspecify.annotations.NullMarked;
