package no.tilsynslupe.report;

import java.util.List;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.report.model.ComparisonBasis;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.store.RunStore;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of.
 *
 * @param catalogue the criteria that were run, in the order of the catalogue
 * @param store findings, rejected rows, tallies and system faults of the run; complete
 * @param alleVurderinger whether the store keeps every assessment ({@code --all-outcomes})
 * @param language {@code nb}
 * @param sammenligning what the findings are compared with; null when nobody asked for that
 */
public record ReportInput(
    RunInfo run,
    List<CriterionSpec> catalogue,
    DataQuality quality,
    RunStore store,
    boolean alleVurderinger,
    String language,
    @Nullable ComparisonBasis sammenligning) {

  public ReportInput {
    catalogue = List.copyOf(catalogue);
  }

  /** A report that is compared with none. */
  public ReportInput(
      RunInfo run,
      List<CriterionSpec> catalogue,
      DataQuality quality,
      RunStore store,
      boolean alleVurderinger,
      String language) {
    this(run, catalogue, quality, store, alleVurderinger, language, null);
  }
}
