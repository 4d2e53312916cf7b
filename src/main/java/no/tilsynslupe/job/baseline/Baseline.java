package no.tilsynslupe.job.baseline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the wish to compare with an earlier run.
 *
 * @param kjoring the run to compare with; null when there is none
 * @param merknader runs that were passed over, and why, in sentences
 */
public record Baseline(@Nullable EarlierRun kjoring, List<String> merknader) {

  public Baseline {
    merknader = List.copyOf(merknader);
  }
}
