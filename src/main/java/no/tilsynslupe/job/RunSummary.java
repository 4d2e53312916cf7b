package no.tilsynslupe.job;

import java.nio.file.Path;

/**
 * A run that is whole.
 *
 * @param folder where it stands
 */
public record RunSummary(Path folder, RunFigures figures) {}
