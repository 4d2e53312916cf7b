/** What the workbooks that the program writes share: stable bytes, and styles that have names. */
@NullMarked
package no.tilsynslupe.workbook;

import org.jspecify.annotations.NullMarked;
