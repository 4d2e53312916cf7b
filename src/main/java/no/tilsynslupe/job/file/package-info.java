/** Job files: what they may say, how they are read, and what a mistake in one is answered with. */
@NullMarked
package no.tilsynslupe.job.file;

import org.jspecify.annotations.NullMarked;
