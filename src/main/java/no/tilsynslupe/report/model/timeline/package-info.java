/** The course of a case as people read it: events in order, findings on their day. */
@NullMarked
package no.tilsynslupe.report.model.timeline;

import org.jspecify.annotations.NullMarked;
