/** The page: one self-contained file in editions for those who supervise, lead and assess. */
@NullMarked
package no.tilsynslupe.report.html;

import org.jspecify.annotations.NullMarked;
