/** What is new since an earlier run: its findings, read from its run folder, beside this run's. */
@NullMarked
package no.tilsynslupe.job.baseline;

import org.jspecify.annotations.NullMarked;
