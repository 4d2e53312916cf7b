package no.tilsynslupe.job;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportInput;
import no.tilsynslupe.report.ReportWriter;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.report.text.CsvReports;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.store.RowCount;
import no.tilsynslupe.store.RunStore;

/** Writes the report files of a run; done again, it writes the same over them. */
final class ReportStage {
  private final RunRecord record;
  private final CriterionChoice criteria;
  private final RunFolder folder;
  private final RunStore store;

  ReportStage(RunRecord record, CriterionChoice criteria, RunFolder folder, RunStore store) {
    this.record = record;
    this.criteria = criteria;
    this.folder = folder;
    this.store = store;
  }

  void run(IntakeResult intake) throws IOException {
    List<RowCount> counts = store.rowCounts();
    RunInfo info =
        new RunFacts(record, criteria.overrides(), intake)
            .info(RowCounts.accepted(intake, counts, Tabell.SAKER));
    ReportInput input =
        new ReportInput(
            info,
            criteria.specs(),
            new QualityReport(intake).build(counts),
            store,
            record.parametre().allOutcomes(),
            record.parametre().form(),
            formats(record.parametre()),
            BaselineFacts.of(record, info.periode()),
            SharedEdition.before(record, info.periode(), folder.target()));
    ReportWriter.write(input, folder.work());
    if (input.formats().contains(Format.CSV) && !SharedEdition.is(record.parametre())) {
      CsvReports.writeRemarkRows(Spool.remarkRows(folder.spool()), folder.work());
    }
  }

  /**
   * The formats asked for.
   *
   * @throws UserError when there is no such format, or it isn't one for a report to be shared
   */
  static Set<Format> formats(CheckOptions options) {
    if (options.formats().isEmpty()) {
      SharedEdition.check(options, Format.all());
      return Format.all();
    }
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : options.formats()) {
      formats.add(Format.of(name).orElseThrow(() -> unknown(name)));
    }
    SharedEdition.check(options, formats);
    return formats;
  }

  private static UserError unknown(String name) {
    return new UserError(
        UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("format_ukjent", "format", name));
  }
}
