package no.tilsynslupe.report.model.timeline;

import java.util.List;

/**
 * The months of support of a case, a year a row; at most the last five years before the data were
 * taken.
 *
 * @param ar the oldest first; empty when the case has no dated event
 * @param forklaring what the signs mean
 */
public record SupportBand(List<SupportYear> ar, String forklaring) {
  public SupportBand {
    ar = List.copyOf(ar);
  }
}
