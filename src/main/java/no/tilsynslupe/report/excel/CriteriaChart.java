package no.tilsynslupe.report.excel;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.Rate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** The workbook's own chart of both rates by criterion, drawn from the cells above it. */
final class CriteriaChart {

  private static final String SHARE = "0 %";
  private static final String AVVIK_COLOUR = "D55E00";
  private static final String FUNN_COLOUR = "56B4E9";
  private static final String OUTLINE = "1A1A1A";

  /** The chart spans the columns up to the first rate, about a screen's width. */
  private static final int LAST_COLUMN = 10;

  private static final int ROWS_BESIDE_BARS = 9;

  /** More bars than this can't be read. */
  private static final int MOST_ROWS = 20;

  private static final int WIDTH = 100;

  private CriteriaChart() {}

  /**
   * Adds the chart below the rows written so far. Where there are more criteria than a chart has
   * room for, those with findings get rows of their own to draw it from.
   */
  static void add(XSSFSheet sheet, List<CriterionResult> results, RowWriter rows) {
    if (results.isEmpty()) {
      return;
    }
    int first = CriteriaSheet.FIRST_ROW;
    List<CriterionResult> shown = results;
    if (results.size() > MOST_ROWS) {
      shown = gravest(results);
      rows.skip();
      rows.line(
          "Tallene bak diagrammet: de "
              + shown.size()
              + " kriteriene med flest saker med mulig lovbrudd, så flest som bør vurderes, av "
              + results.size(),
          Style.HEADING,
          WIDTH);
      first = rows.nextRow();
      for (CriterionResult result : shown) {
        row(result, rows);
      }
    }
    if (!shown.isEmpty()) {
      draw(sheet, shown, first, rows.nextRow() + 1);
    }
  }

  private static List<CriterionResult> gravest(List<CriterionResult> results) {
    List<CriterionResult> gravest =
        results.stream()
            .filter(c -> !c.gjelderKontor() && c.samlet().hoved().funn() > 0)
            .sorted(
                Comparator.comparingLong((CriterionResult c) -> c.samlet().hoved().avvik())
                    .thenComparingLong(c -> c.samlet().hoved().risiko())
                    .reversed())
            .limit(MOST_ROWS)
            .toList();
    return results.stream().filter(gravest::contains).toList();
  }

  private static void row(CriterionResult result, RowWriter rows) {
    @Nullable Object[] values = new @Nullable Object[CriteriaSheet.FUNN_RATE_COLUMN + 1];
    values[CriteriaSheet.ID_COLUMN] = result.id();
    values[CriteriaSheet.AVVIK_RATE_COLUMN] = share(result.samlet().hoved().avvikRate());
    values[CriteriaSheet.FUNN_RATE_COLUMN] = share(result.samlet().hoved().funnRate());
    rows.row(values);
  }

  private static @Nullable Double share(@Nullable Rate rate) {
    return rate == null ? null : rate.andel();
  }

  /**
   * @param first first of the rows that the figures stand in
   * @param top first row of the chart, counted from 0
   */
  private static void draw(XSSFSheet sheet, List<CriterionResult> results, int first, int top) {
    int n = results.size();
    // In print the chart has a page of its own, and stays clear of the column repeated on each
    // page.
    sheet.setRowBreak(top - 1);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor place =
        drawing.createAnchor(0, 0, 0, 0, 1, top + 1, LAST_COLUMN, top + 2 * n + ROWS_BESIDE_BARS);
    XSSFChart chart = drawing.createChart(place);
    chart.setTitleText("Andel saker med mulig lovbrudd og med funn, etter kriterium");
    chart.setTitleOverlay(false);
    // An empty cell is a criterion without decided cases, not a rate of 0.
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    plot(chart, sheet, first, n);
    describe(drawing, results);
  }

  private static void plot(XSSFChart chart, XSSFSheet sheet, int first, int n) {
    XDDFCategoryAxis criteria = chart.createCategoryAxis(AxisPosition.LEFT);
    criteria.setTitle("Kriterium");
    // Bars are drawn from below; the catalogue's order is from above.
    criteria.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis shares = chart.createValueAxis(AxisPosition.BOTTOM);
    shares.setTitle("Andel av sakene som kunne avgjøres");
    shares.setNumberFormat(SHARE);
    shares.setMinimum(0);
    shares.setMaximum(1);
    shares.setMajorUnit(0.2);
    shares.setCrosses(AxisCrosses.MAX);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, criteria, shares);
    data.setBarDirection(BarDirection.BAR);
    data.setVaryColors(false);
    data.setGapWidth(60);
    series(data, sheet, first, n, CriteriaSheet.AVVIK_RATE_COLUMN, "Mulig lovbrudd", AVVIK_COLOUR);
    series(data, sheet, first, n, CriteriaSheet.FUNN_RATE_COLUMN, "Alle funn", FUNN_COLOUR);
    chart.plot(data);
    for (CTBarSer series : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
      labels(series);
    }
  }

  private static void series(
      XDDFBarChartData data,
      XSSFSheet sheet,
      int first,
      int n,
      int column,
      String name,
      String colour) {
    int last = first + n - 1;
    int ids = CriteriaSheet.ID_COLUMN;
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first, last, ids, ids)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first, last, column, column)));
    series.setTitle(name, null);
    XDDFShapeProperties look = new XDDFShapeProperties();
    look.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
    XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(OUTLINE)));
    line.setWidth(0.75);
    look.setLineProperties(line);
    series.setShapeProperties(look);
  }

  private static void labels(CTBarSer series) {
    CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
    labels.addNewNumFmt().setFormatCode(SHARE);
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** A chart says in words what it shows, for those who can't see it. */
  private static void describe(XSSFDrawing drawing, List<CriterionResult> results) {
    CTNonVisualDrawingProps properties =
        drawing
            .getCTDrawing()
            .getTwoCellAnchorArray(drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1)
            .getGraphicFrame()
            .getNvGraphicFramePr()
            .getCNvPr();
    properties.setName("Diagram over andeler");
    properties.setDescr(words(results));
  }

  static String words(List<CriterionResult> results) {
    StringBuilder text =
        new StringBuilder(
            "Liggende søylediagram. Andel av sakene som kunne avgjøres, med mulig lovbrudd og med"
                + " funn i alt, for hvert kriterium.");
    for (CriterionResult result : results) {
      if (result.samlet().personer() == null) {
        continue;
      }
      Rate avvik = result.samlet().personer().avvikRate();
      Rate funn = result.samlet().personer().funnRate();
      text.append(' ').append(result.id()).append(": ");
      text.append(
          avvik == null || funn == null
              ? "ingen avgjort."
              : NorwegianText.percent(avvik.andel())
                  + " mulig lovbrudd, "
                  + NorwegianText.percent(funn.andel())
                  + " funn.");
    }
    return text.toString();
  }

  private static XDDFColor colour(String rgb) {
    return XDDFColor.from(HexFormat.of().parseHex(rgb));
  }
}
