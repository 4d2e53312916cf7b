/** Makes deliveries safe to send: pseudonyms for ids, years for birth dates, masked texts. */
@NullMarked
package no.tilsynslupe.export.pseudonym;

import org.jspecify.annotations.NullMarked;
