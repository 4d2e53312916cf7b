package no.tilsynslupe.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.report.disclosure.PublishedFigures;
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
 * @param formats which files are written, so that none tells of a file that isn't there
 * @param tidligereDelt what was shared of the same job before; for a report to be shared
 * @param sammenligning what the findings are compared with; null when nobody asked for that
 */
public record ReportInput(
    RunInfo run,
    List<CriterionSpec> catalogue,
    DataQuality quality,
    RunStore store,
    boolean alleVurderinger,
    ReportForm form,
    Set<Format> formats,
    @Nullable ComparisonBasis sammenligning,
    List<PublishedFigures> tidligereDelt) {

  public ReportInput {
    tidligereDelt = List.copyOf(tidligereDelt);
    catalogue = List.copyOf(catalogue);
    formats =
        Collections.unmodifiableSet(
            formats.isEmpty() ? EnumSet.noneOf(Format.class) : EnumSet.copyOf(formats));
  }

  /** All formats of a report that is compared with none. */
  public ReportInput(
      RunInfo run,
      List<CriterionSpec> catalogue,
      DataQuality quality,
      RunStore store,
      boolean alleVurderinger,
      ReportForm form) {
    this(run, catalogue, quality, store, alleVurderinger, form, Format.all(), null, List.of());
  }

  /** The same report with these files. */
  public ReportInput with(Set<Format> others) {
    return new ReportInput(
        run,
        catalogue,
        quality,
        store,
        alleVurderinger,
        form,
        others,
        sammenligning,
        tidligereDelt);
  }

  /** The same report in another form. */
  public ReportInput as(ReportForm other) {
    return new ReportInput(
        run,
        catalogue,
        quality,
        store,
        alleVurderinger,
        other,
        formats,
        sammenligning,
        tidligereDelt);
  }
}
