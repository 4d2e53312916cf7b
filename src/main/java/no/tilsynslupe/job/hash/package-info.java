/** Fingerprints of what a run reads and keeps. */
@NullMarked
package no.tilsynslupe.job.hash;

import org.jspecify.annotations.NullMarked;
