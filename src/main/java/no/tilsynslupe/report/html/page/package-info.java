/**
 * What a page consists of: sections of blocks, in plain records that the templates walk through.
 * Public, since the template engine calls their methods by name.
 */
@NullMarked
package no.tilsynslupe.report.html.page;

import org.jspecify.annotations.NullMarked;
