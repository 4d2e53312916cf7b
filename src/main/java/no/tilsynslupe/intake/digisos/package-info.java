/** Reads case files of Fiks Digisos into the tables of the case export. */
@NullMarked
package no.tilsynslupe.intake.digisos;

import org.jspecify.annotations.NullMarked;
