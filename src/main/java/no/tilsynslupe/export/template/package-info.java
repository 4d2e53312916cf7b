/** The empty workbook to order data with, or to type a file review into. */
@NullMarked
package no.tilsynslupe.export.template;

import org.jspecify.annotations.NullMarked;
