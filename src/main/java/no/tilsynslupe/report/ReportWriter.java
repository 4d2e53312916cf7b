package no.tilsynslupe.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import no.tilsynslupe.report.chart.ChartWriter;
import no.tilsynslupe.report.disclosure.SharedReport;
import no.tilsynslupe.report.excel.WorkbookWriter;
import no.tilsynslupe.report.html.HtmlReport;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ReportModelBuilder;
import no.tilsynslupe.report.text.CsvReports;
import no.tilsynslupe.report.text.QualityJson;
import no.tilsynslupe.report.text.ResultJson;
import no.tilsynslupe.report.word.WordDraft;

/**
 * Writes the files of a report into a directory. The figures are worked out once, and every file is
 * a view of them. Files that are there are replaced, so that it can be done again after a fault;
 * the same input gives the same bytes. {@code kjoring.json}, which depends on the clock, is written
 * apart, by the job.
 */
public final class ReportWriter {

  private ReportWriter() {}

  /**
   * Writes the formats asked for and returns the model they show.
   *
   * @param dir made when it is missing
   * @throws IOException if a file can't be written
   */
  public static ReportModel write(ReportInput input, Path dir) throws IOException {
    Set<Format> formats = formats(input);
    Files.createDirectories(dir);
    try (SideBySide others = new SideBySide()) {
      ReportModel model = model(input, formats);
      if (formats.contains(Format.XLSX)) {
        others.add(() -> WorkbookWriter.write(model, input.store(), dir));
      }
      if (formats.contains(Format.HTML)) {
        others.add(() -> HtmlReport.write(model, input.store(), dir, input.form().editions()));
      }
      addOthers(model, dir, formats, others);
      if (formats.contains(Format.CSV)) {
        // By the caller, whose transaction makes thousands of small readings one.
        writeCsv(input, dir);
      }
      others.finish();
      return model;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * In a report to be shared no files of cases, and always the figures as JSON: the next edition
   * must know what this one told.
   */
  private static Set<Format> formats(ReportInput input) {
    if (input.form().audience() == Audience.INTERNAL) {
      return input.formats();
    }
    Set<Format> formats = EnumSet.of(Format.JSON);
    formats.addAll(input.formats());
    formats.removeAll(Format.OF_CASES);
    return formats;
  }

  private static ReportModel model(ReportInput input, Set<Format> formats) {
    ReportModel model =
        new ReportModelBuilder(input.run(), input.catalogue(), input.quality())
            .as(input.form(), formats)
            .build(input.store(), input.sammenligning());
    return input.form().audience() == Audience.SHARED
        ? SharedReport.of(model, input.tidligereDelt())
        : model;
  }

  /** The longest first, so that both threads end at about the same time. */
  private static void addOthers(
      ReportModel model, Path dir, Set<Format> formats, SideBySide others) {
    if (formats.contains(Format.JSON)) {
      others.add(
          () -> {
            ResultJson.write(model, dir);
            if (model.audience() == Audience.INTERNAL) {
              QualityJson.write(model.datakvalitet(), dir);
            }
          });
    }
    boolean png = formats.contains(Format.PNG);
    boolean svg = formats.contains(Format.SVG);
    if (png || svg) {
      others.add(() -> ChartWriter.write(model, dir, png, svg));
    }
    if (formats.contains(Format.DOCX)) {
      others.add(() -> WordDraft.write(model, dir));
    }
  }

  private static void writeCsv(ReportInput input, Path dir) throws IOException {
    CsvReports.writeFindings(input.store(), dir);
    CsvReports.writeDeadlines(input.store(), dir);
    CsvReports.writeRejected(input.store(), dir);
    if (input.alleVurderinger()) {
      CsvReports.writeAssessments(input.store(), dir);
    }
  }
}
