/** Reads forms 11F and 11CF of KOSTRA into the tables of the case export. */
@NullMarked
package no.tilsynslupe.intake.kostra;

import org.jspecify.annotations.NullMarked;
