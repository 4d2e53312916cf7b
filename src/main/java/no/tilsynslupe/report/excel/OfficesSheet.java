package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.DecisionTimes;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.stat.Measure;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Share of cases by criterion and office, of what the statistics of the criterion are of ({@link
 * Measure}), darker the higher, which also reads in grey; and days from application to decision.
 * Beside each share stands the number of cases it is of. A row a criterion where there are few
 * offices, else a row an office. Criteria by which no case was decided are left out.
 */
final class OfficesSheet implements SheetView {

  /** More offices than this are easier to read down than across. */
  private static final int MOST_ACROSS = 10;

  private static final byte[] NONE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] ALL = {(byte) 0xE0, (byte) 0x8A, (byte) 0x4F};

  /** The columns that texts below run over, and how wide they are at least. */
  private static final int LAST_MERGED = 2;

  private static final int WIDTH = 76;
  private static final int COUNT_WIDTH = 8;

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
    if (model.audience() == Audience.INTERNAL) {
      new OfficesChart(book).add(sheet, criteria, rows);
    }
  }

  /**
   * One figure of every office.
   *
   * @param id a text or a link
   * @param of what the share is of; empty for what is no share
   * @param number of what the figure is worked out
   */
  private record Line(
      Object id,
      String title,
      String of,
      Style style,
      Function<Office, @Nullable Object> value,
      Function<Office, @Nullable Object> number) {

    String name() {
      return id instanceof Link link ? link.text() : id.toString();
    }
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (!model.svartid().isEmpty()) {
      lines.add(time("kon.svartid_median", DecisionTimes::median));
      lines.add(time("kon.svartid_90", DecisionTimes::persentil90));
    }
    for (CriterionResult result : criteria) {
      Measure measure = Measure.of(result.spec());
      boolean found = Numbers.perhaps(result.samlet().enheter(), GroupCell.FUNN);
      lines.add(
          new Line(
              found ? Link.findings(result.id(), result) : result.id(),
              book.text(result.spec().title()),
              measured(result, measure),
              Style.PERCENT,
              office -> share(result, measure, office),
              office -> decided(result, office)));
    }
    return lines;
  }

  /** Where breaches are measured, how many besides should be looked at: 0 must not read as none. */
  private String measured(CriterionResult result, Measure measure) {
    Antall besides = result.samlet().hoved().vist(GroupCell.RISIKO);
    return measure == Measure.AVVIK && besides.minstEn()
        ? words.say("kon.dessuten", "mal", book.measure(measure), "n", besides.text(book.forms()))
        : book.measure(measure);
  }

  private Line time(String key, Function<DecisionTimes, @Nullable Integer> figure) {
    return new Line(
        words.say(key),
        words.say(key + "_om"),
        "",
        Style.NUMBER,
        office -> time(office, figure),
        office -> null);
  }

  private @Nullable Object time(Office office, Function<DecisionTimes, @Nullable Integer> figure) {
    DecisionTimes times = model.svartid().get(office);
    if (times == null) {
      return null;
    }
    @Nullable Integer days = figure.apply(times);
    return days == null ? Antall.skjul() : days;
  }

  /** The share; of few cases their numbers, as they make none to speak of. */
  private @Nullable Object share(CriterionResult result, Measure measure, Office office) {
    Figures figures = result.kontorer().get(office);
    if (figures == null) {
      return null;
    }
    Rate rate = measure.rate(figures.hoved());
    if (rate != null && rate.av() < Measure.FEWEST) {
      return words.say("kon.fa", "antall", rate.antall(), "av", rate.av());
    }
    return measure == Measure.AVVIK
        ? Numbers.avvik(figures.hoved())
        : Numbers.funn(figures.hoved());
  }

  private static @Nullable Object decided(CriterionResult result, Office office) {
    Figures figures = result.kontorer().get(office);
    return figures == null ? null : figures.hoved().vistAvgjort();
  }

  private RowWriter criteriaDown(XSSFSheet sheet, List<Line> lines) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("kriterium", 20));
    columns.add(Column.text("gjelder", 40));
    columns.add(Column.text("mal", 26));
    int first = columns.size();
    for (Office office : offices) {
      columns.add(Column.named(office.kontor(), 14, Style.PERCENT));
      columns.add(Column.of("n", COUNT_WIDTH, Style.NUMBER));
    }
    setup.list(sheet, columns, 2, lines.size());
    RowWriter rows = new RowWriter(sheet, book, columns);
    rows.header();
    for (Line line : lines) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(line.id());
      values.add(line.title());
      values.add(line.of());
      offices.forEach(office -> addFigure(line, office, values));
      Row row = rows.row(values.toArray());
      for (int i = first; i < values.size(); i += 2) {
        rows.style(row, i, values.get(i) instanceof String ? Style.FEW : line.style());
      }
    }
    heat(sheet, 1 + lines.size() - criteria.size(), lines.size(), first, columns.size() - 1);
    return rows;
  }

  private static void addFigure(Line line, Office office, List<@Nullable Object> values) {
    values.add(line.value().apply(office));
    values.add(line.number().apply(office));
  }

  private RowWriter officesDown(XSSFSheet sheet, List<Line> lines) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("kommune", 13));
    columns.add(Column.text("kontor", 30));
    int first = columns.size();
    for (Line line : lines) {
      String of = line.of().isEmpty() ? "" : ": " + line.of();
      columns.add(Column.named(line.name() + of, 17, line.style()));
      columns.add(Column.of("n", COUNT_WIDTH, Style.NUMBER));
    }
    setup.list(sheet, columns, 2, model.kontorer().size());
    setup.manyPagesWide(sheet);
    RowWriter rows = new RowWriter(sheet, book, columns);
    rows.header();
    for (Office office : offices) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(office.kommune());
      values.add(office.kontor());
      lines.forEach(line -> addFigure(line, office, values));
      Row row = rows.row(values.toArray());
      for (int i = first; i < values.size(); i += 2) {
        if (values.get(i) instanceof String) {
          rows.style(row, i, Style.FEW);
        }
      }
    }
    int shares = first + 2 * (lines.size() - criteria.size());
    heat(sheet, 1, model.kontorer().size(), shares, columns.size() - 1);
    return rows;
  }

  /** Shades the shares, which stand in every second column. */
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
    List<CellRangeAddress> shares = new ArrayList<>();
    for (int column = firstColumn; column <= lastColumn; column += 2) {
      shares.add(new CellRangeAddress(firstRow, lastRow, column, column));
    }
    formatting.addConditionalFormatting(shares.toArray(CellRangeAddress[]::new), rule);
  }

  private void explain(XSSFSheet sheet, RowWriter rows) {
    rows.skip();
    across(sheet, rows, words.say("kon.forklaring"));
    across(sheet, rows, words.say("kon.fa_forklart", "n", Measure.FEWEST));
    across(sheet, rows, words.say("kon.sma"));
    int left = model.kriterier().size() - criteria.size();
    if (left > 0 && book.has(SheetName.NOT_JUDGED)) {
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
