/** The command line: parses, calls and prints. */
@NullMarked
package no.tilsynslupe.cli;

import org.jspecify.annotations.NullMarked;
