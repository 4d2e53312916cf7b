/** Writes what was read from another format as a case export. */
@NullMarked
package no.tilsynslupe.export.convert;

import org.jspecify.annotations.NullMarked;
