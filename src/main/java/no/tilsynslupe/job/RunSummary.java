package no.tilsynslupe.job;

import java.nio.file.Path;
import java.util.List;

/**
 * A run that is whole.
 *
 * @param folder where it stands
 * @param merknader what to tell whoever started it, beside the figures, in sentences
 */
public record RunSummary(Path folder, RunFigures figures, List<String> merknader) {

  public RunSummary {
    merknader = List.copyOf(merknader);
  }
}
