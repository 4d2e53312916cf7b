package no.tilsynslupe.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.RatesText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Each criterion's paragraph, definition, parameters with dates and source, and law version. */
final class SourcesSheet implements SheetView {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Kriterium", 20),
          Column.text("Hva det gjelder", 26),
          Column.text("Hjemmel", 20),
          Column.text("Regelen gjelder", 17),
          Column.text("Hvem det gjelder", 32),
          Column.text("Hva som er undersøkt", 56),
          Column.text("Hva som ville vært riktig", 32),
          Column.text("Hva dataene ikke viser", 32),
          Column.text("Grenser som er brukt", 42),
          Column.text("Kilder", 28));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum();

  private final Book book;

  SourcesSheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ReportModel model = book.model();
    SheetSetup setup = book.setup();
    setup.list(sheet, COLUMNS, 1, model.kriterier().size());
    setup.largePaper(sheet);
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    List<CriterionResult> results = model.kriterier();
    for (CriterionResult result : results) {
      CriterionSpec spec = result.spec();
      rows.row(
          Link.row(spec.id(), Link.Place.CRITERION, spec.id()),
          spec.title().nb(),
          spec.hjemmel(),
          inForce(spec),
          spec.population().nb(),
          explanation(spec, model.run().overstyringer()),
          spec.right().nb(),
          spec.limits().nb(),
          limits(spec, model.run()),
          String.join("\n", spec.sources()));
    }
    String file = model.run().parametere().get(RunInfo.CRITERIA_FILE);
    if (file != null) {
      rows.skip();
      int note =
          rows.line(
                  "Kriterier og grenser er valgt i kriteriefilen " + file, Style.TEXT, WHOLE_WIDTH)
              .getRowNum();
      sheet.addMergedRegion(new CellRangeAddress(note, note, 0, COLUMNS.size() - 1));
    }
  }

  /** The parameters, and the guiding rates where the criterion compares with them. */
  private static String limits(CriterionSpec spec, RunInfo run) {
    Stream<String> parameters =
        spec.parameters().stream()
            .map(p -> new ParameterText(Language.NB).used(spec.id(), p, run.overstyringer()));
    Stream<String> rates =
        spec.comparesWithRates()
            ? new RatesText(Language.NB).held(run.satser()).stream()
            : Stream.of();
    return Stream.concat(parameters, rates).collect(Collectors.joining("\n"));
  }

  /** The text tells the catalogue's figures; where the run used others, it mustn't mislead. */
  private static String explanation(CriterionSpec spec, List<AppliedOverride> overrides) {
    boolean changed = overrides.stream().anyMatch(a -> a.override().criterion().equals(spec.id()));
    return spec.explanation().nb()
        + (changed
            ? "\nObs: Denne kjøringen brukte andre grenser enn katalogen. De står under «Grenser som er brukt»."
            : "");
  }

  private static String inForce(CriterionSpec spec) {
    LocalDate end = spec.validTo();
    return "fra "
        + NorwegianText.date(spec.validFrom())
        + (end == null ? "" : " til " + NorwegianText.date(end));
  }
}
