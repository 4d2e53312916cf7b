/** What stays up for years: runs jobs at their times, and takes deliveries from inboxes. */
@NullMarked
package no.tilsynslupe.job.schedule;

import org.jspecify.annotations.NullMarked;
