package no.tilsynslupe.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.LawText;
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
          Column.text("kriterium", 20),
          Column.text("gjelder", 26),
          Column.text("hjemmel", 20),
          Column.text("regelen_gjelder", 17),
          Column.text("hvem", 32),
          Column.text("undersokt", 56),
          Column.text("riktig", 32),
          Column.text("viser_ikke", 32),
          Column.text("grenser", 42),
          Column.text("kilder", 28));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum();

  private final Book book;
  private final Prose words;

  SourcesSheet(Book book) {
    this.book = book;
    this.words = book.words("about.yaml");
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
          book.text(spec.title()),
          LawText.of(spec.hjemmel(), book.language()),
          inForce(spec),
          book.text(spec.population()),
          explanation(spec, model.run().overstyringer()),
          book.text(spec.right()),
          book.text(spec.limits()),
          limits(spec, model.run()),
          String.join("\n", spec.sources()));
    }
    String file = model.run().parametere().get(RunInfo.CRITERIA_FILE);
    if (file != null) {
      rows.skip();
      int note =
          rows.line(words.say("hjem.kriteriefil", "fil", file), Style.TEXT, WHOLE_WIDTH)
              .getRowNum();
      sheet.addMergedRegion(new CellRangeAddress(note, note, 0, COLUMNS.size() - 1));
    }
  }

  /** The parameters, and the guiding rates where the criterion compares with them. */
  private String limits(CriterionSpec spec, RunInfo run) {
    Stream<String> parameters =
        spec.parameters().stream()
            .map(p -> new ParameterText(book.language()).used(spec.id(), p, run.overstyringer()));
    Stream<String> rates =
        spec.comparesWithRates()
            ? new RatesText(book.language()).held(run.satser()).stream()
            : Stream.of();
    return Stream.concat(parameters, rates).collect(Collectors.joining("\n"));
  }

  /** The text tells the catalogue's figures; where the run used others, it mustn't mislead. */
  private String explanation(CriterionSpec spec, List<AppliedOverride> overrides) {
    boolean changed = overrides.stream().anyMatch(a -> a.override().criterion().equals(spec.id()));
    return book.text(spec.explanation()) + (changed ? "\n" + words.say("hjem.endret") : "");
  }

  private String inForce(CriterionSpec spec) {
    LocalDate end = spec.validTo();
    return end == null
        ? words.say("hjem.fra", "fra", spec.validFrom())
        : words.say("hjem.fra_til", "fra", spec.validFrom(), "til", end);
  }
}
