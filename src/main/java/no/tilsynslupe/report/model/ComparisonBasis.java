package no.tilsynslupe.report.model;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What the findings are compared with.
 *
 * @param kjoring the earlier run; null when there was none to compare with
 * @param merknader runs that were passed over, and why, in sentences
 */
public record ComparisonBasis(@Nullable Earlier kjoring, List<String> merknader) {

  /**
   * An earlier run.
   *
   * @param dato the day it was whole
   * @param periode the period it judged
   * @param funnSha256 fingerprint of its {@code funn.csv}
   * @param forskjeller in what it differed from this one, so that findings may differ for that
   *     reason, in sentences
   */
  public record Earlier(
      LocalDate dato,
      Periode periode,
      int katalog,
      String regelsett,
      String funnSha256,
      List<String> forskjeller) {

    public Earlier {
      forskjeller = List.copyOf(forskjeller);
    }
  }

  public ComparisonBasis {
    merknader = List.copyOf(merknader);
  }
}
