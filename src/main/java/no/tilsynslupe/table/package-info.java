/** The export format as data: tables, columns, types, codes and aliases. */
@NullMarked
package no.tilsynslupe.table;

import org.jspecify.annotations.NullMarked;
