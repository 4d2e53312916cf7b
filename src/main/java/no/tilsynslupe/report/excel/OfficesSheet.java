package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.DecisionTimes;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Share of cases with a finding by criterion and office, darker the higher, which also reads in
 * grey; and days from application to decision. A row a criterion where there are few offices, else
 * a row an office. Criteria by which no case was decided are left out.
 */
final class OfficesSheet implements SheetView {

  /** More offices than this are easier to read down than across. */
  private static final int MOST_ACROSS = 10;

  private static final byte[] NONE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] ALL = {(byte) 0xE0, (byte) 0x8A, (byte) 0x4F};

  /** The columns that texts below run over, and how wide they are at least. */
  private static final int LAST_MERGED = 2;

  private static final int WIDTH = 56;

  private final Book book;
  private final ReportModel model;
  private final SheetSetup setup;
  private final List<CriterionResult> criteria;
  private final List<Office> offices;
  private final Prose words;

  OfficesSheet(Book book) {
    this.book = book;
    this.model = book.model();
    this.setup = book.setup();
    this.offices = book.offices();
    this.words = book.words("figures.yaml");
    this.criteria =
        model.kriterier().stream()
            .filter(
                c -> !c.gjelderKontor() && Numbers.perhaps(c.samlet().hoved(), GroupCell.AVGJORT))
            .toList();
  }

  @Override
  public void finish(XSSFSheet sheet) {
    RowWriter rows =
        model.kontorer().size() <= MOST_ACROSS
            ? criteriaDown(sheet, lines())
            : officesDown(sheet, lines());
    explain(sheet, rows);
    new OfficesChart(book).add(sheet, criteria, rows);
  }

  /** One figure of every office. */
  private record Line(
      String id, String title, Style style, Function<Office, @Nullable Object> value) {}

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (!model.svartid().isEmpty()) {
      lines.add(
          new Line(
              words.say("kon.svartid_median"),
              words.say("kon.svartid_median_om"),
              Style.NUMBER,
              office -> time(office, DecisionTimes::median)));
      lines.add(
          new Line(
              words.say("kon.svartid_90"),
              words.say("kon.svartid_90_om"),
              Style.NUMBER,
              office -> time(office, DecisionTimes::persentil90)));
    }
    for (CriterionResult result : criteria) {
      lines.add(
          new Line(
              result.id(),
              book.text(result.spec().title()),
              Style.PERCENT,
              office -> share(result, office)));
    }
    return lines;
  }

  private @Nullable Object time(Office office, Function<DecisionTimes, @Nullable Integer> figure) {
    DecisionTimes times = model.svartid().get(office);
    if (times == null) {
      return null;
    }
    @Nullable Integer days = figure.apply(times);
    return days == null ? Antall.skjul() : days;
  }

  private static @Nullable Object share(CriterionResult result, Office office) {
    Figures figures = result.kontorer().get(office);
    return figures == null ? null : Numbers.funn(figures.hoved());
  }

  private RowWriter criteriaDown(XSSFSheet sheet, List<Line> lines) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("kriterium", 20));
    columns.add(Column.text("gjelder", 44));
    offices.forEach(o -> columns.add(Column.named(o.kontor(), 14, Style.PERCENT)));
    setup.list(sheet, columns, 2, lines.size());
    RowWriter rows = new RowWriter(sheet, book, columns);
    rows.header();
    for (Line line : lines) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(line.id());
      values.add(line.title());
      offices.forEach(office -> values.add(line.value().apply(office)));
      Row row = rows.row(values.toArray());
      for (int i = 2; i < values.size(); i++) {
        rows.style(row, i, line.style());
      }
    }
    int first = 1 + lines.size() - criteria.size();
    heat(sheet, first, lines.size(), 2, columns.size() - 1);
    return rows;
  }

  private RowWriter officesDown(XSSFSheet sheet, List<Line> lines) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("kommune", 13));
    columns.add(Column.text("kontor", 30));
    lines.forEach(line -> columns.add(Column.named(line.id(), 15, line.style())));
    setup.list(sheet, columns, 2, model.kontorer().size());
    setup.largePaper(sheet);
    RowWriter rows = new RowWriter(sheet, book, columns);
    rows.header();
    for (Office office : offices) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(office.kommune());
      values.add(office.kontor());
      lines.forEach(line -> values.add(line.value().apply(office)));
      rows.row(values.toArray());
    }
    int first = 2 + lines.size() - criteria.size();
    heat(sheet, 1, model.kontorer().size(), first, columns.size() - 1);
    return rows;
  }

  private static void heat(
      XSSFSheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (lastRow < firstRow || lastColumn < firstColumn) {
      return;
    }
    var formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    XSSFColorScaleFormatting scale = Objects.requireNonNull(rule.getColorScaleFormatting());
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
    scale.getThresholds()[0].setValue(0d);
    scale.getThresholds()[1].setRangeType(RangeType.NUMBER);
    scale.getThresholds()[1].setValue(1d);
    scale.setColors(new XSSFColor[] {new XSSFColor(NONE, null), new XSSFColor(ALL, null)});
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn)},
        rule);
  }

  private void explain(XSSFSheet sheet, RowWriter rows) {
    rows.skip();
    across(sheet, rows, words.say("kon.forklaring"));
    across(sheet, rows, words.say("kon.sma"));
    int left = model.kriterier().size() - criteria.size();
    if (left > 0) {
      across(
          sheet,
          rows,
          words.say(
              "kon.utelatt",
              "n",
              left,
              "kriterier",
              book.name(SheetName.CRITERIA),
              "ikke_vurdert",
              book.name(SheetName.NOT_JUDGED)));
    }
  }

  private static void across(XSSFSheet sheet, RowWriter rows, String text) {
    int index = rows.line(text, Style.TEXT, WIDTH).getRowNum();
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, LAST_MERGED));
  }
}
