package no.tilsynslupe.report.excel;

import java.util.HexFormat;
import java.util.List;
import no.tilsynslupe.prose.Language;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/**
 * A chart of the workbook's own, drawn from cells beside it. Its series are told apart by colour
 * (Okabe–Ito) and by pattern, dash or marker, so that it reads in grey. An empty cell is a gap,
 * never a 0.
 */
final class NativeChart {

  private static final String OUTLINE = "1A1A1A";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String WHITE = "FFFFFF";
  private static final double OUTLINE_POINTS = 0.75;
  private static final double LINE_POINTS = 2;
  private static final int GAP_PER_CENT = 60;

  /** Of a sign so large that it is seen behind the point of another line. */
  private static final String LARGE = "14";

  private final XSSFSheet sheet;
  private final Words words;
  private final Scale scale;

  /**
   * What a chart says.
   *
   * @param title what it shows, as a finding
   * @param name what it is called among the objects of the sheet
   * @param description what it shows, for those who can't see it
   */
  record Words(String title, String categories, String values, String name, String description) {}

  /**
   * The axis of the values, which begins at 0.
   *
   * @param format of its numbers
   * @param labels format of the numbers at the bars
   * @param maximum null: as high as the values are
   */
  record Scale(String format, String labels, @Nullable Double maximum, @Nullable Double step) {

    private static final double HALF = 0.5;

    /** From 0 to 100 %. */
    static Scale shares(Language language) {
      return new Scale(percent(language), percent(language), 1.0, 0.2);
    }

    /**
     * From 0 to somewhat more than the highest.
     *
     * @param highest from 0 to 1
     */
    static Scale shares(Language language, double highest) {
      return highest > HALF
          ? shares(language)
          : new Scale(percent(language), percent(language), null, null);
    }

    /** Numbers; a bar of nothing has none at it. */
    static Scale counts() {
      return new Scale("#,##0", "#,##0;;", null, null);
    }

    private static String percent(Language language) {
      return language == Language.EN ? "0%" : "0 %";
    }
  }

  /** How a series looks: colour, pattern of its bars, marker and dash of its line. */
  enum Look {
    FIRST("D55E00", null, MarkerStyle.CIRCLE, PresetLineDash.SOLID),
    SECOND("0072B2", "wdUpDiag", MarkerStyle.NONE, PresetLineDash.DASH),
    THIRD("009E73", "pct50", MarkerStyle.NONE, PresetLineDash.SYSTEM_DOT),
    FOURTH("E69F00", "horz", MarkerStyle.NONE, PresetLineDash.SYSTEM_DOT),
    FIFTH("CC79A7", "smCheck", MarkerStyle.DIAMOND, PresetLineDash.LARGE_DASH),
    /** What draws no eye to itself: limits, and what isn't told. */
    QUIET("7A7A7A", "pct10", MarkerStyle.NONE, PresetLineDash.SYSTEM_DOT);

    private final String colour;
    private final @Nullable String pattern;
    private final MarkerStyle marker;
    private final PresetLineDash dash;

    Look(String colour, @Nullable String pattern, MarkerStyle marker, PresetLineDash dash) {
      this.colour = colour;
      this.pattern = pattern;
      this.marker = marker;
      this.dash = dash;
    }
  }

  /** Values from a column of cells. */
  record Series(String name, int column, Look look) {}

  /**
   * Where the figures stand: the rows from {@code first} to {@code last}, counted from 0.
   *
   * @param categories column of the names
   */
  record Rows(int first, int last, int categories) {

    CellRangeAddress column(int column) {
      return new CellRangeAddress(first, last, column, column);
    }
  }

  NativeChart(XSSFSheet sheet, Words words, Scale scale) {
    this.sheet = sheet;
    this.words = words;
    this.scale = scale;
  }

  /** Horizontal bars side by side, a name a row, the first on top. */
  void bars(XSSFClientAnchor place, Rows rows, List<Series> series) {
    drawBars(place, rows, series, BarGrouping.CLUSTERED);
  }

  /** Horizontal bars whose series lie end to end. */
  void stackedBars(XSSFClientAnchor place, Rows rows, List<Series> series) {
    drawBars(place, rows, series, BarGrouping.STACKED);
  }

  private void drawBars(
      XSSFClientAnchor place, Rows rows, List<Series> series, BarGrouping grouping) {
    XSSFChart chart = chart(place);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setTitle(words.categories());
    // Bars are drawn from below; the table's order is from above.
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = values(chart, AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(grouping);
    data.setVaryColors(false);
    data.setGapWidth(GAP_PER_CENT);
    for (Series one : series) {
      added(data, rows, one).setShapeProperties(bar(one.look()));
    }
    chart.plot(data);
    if (grouping == BarGrouping.STACKED) {
      overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
    }
    List<CTBarSer> drawn = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
    for (int i = 0; i < drawn.size(); i++) {
      labels(drawn.get(i));
      pattern(drawn.get(i), series.get(i).look());
    }
  }

  /** Lines over time, from left to right. */
  void lines(XSSFClientAnchor place, Rows rows, List<Series> series) {
    XSSFChart chart = chart(place);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    names.setTitle(words.categories());
    XDDFValueAxis values = values(chart, AxisPosition.LEFT);
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
    data.setVaryColors(false);
    for (Series one : series) {
      XDDFLineChartData.Series line = (XDDFLineChartData.Series) added(data, rows, one);
      line.setSmooth(false);
      line.setMarkerStyle(one.look().marker);
      line.setShapeProperties(line(one.look()));
    }
    chart.plot(data);
    List<CTLineSer> drawn = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    for (int i = 0; i < drawn.size(); i++) {
      if (series.get(i).look() == Look.FIFTH) {
        large(drawn.get(i));
      }
    }
  }

  private XSSFChart chart(XSSFClientAnchor place) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(place);
    chart.setTitleText(words.title());
    chart.setTitleOverlay(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    describe(drawing);
    return chart;
  }

  private XDDFValueAxis values(XSSFChart chart, AxisPosition position) {
    XDDFValueAxis values = chart.createValueAxis(position);
    values.setTitle(words.values());
    values.setNumberFormat(scale.format());
    values.setMinimum(0);
    if (scale.maximum() != null) {
      values.setMaximum(scale.maximum());
    }
    if (scale.step() != null) {
      values.setMajorUnit(scale.step());
    }
    return values;
  }

  private XDDFChartData.Series added(XDDFChartData data, Rows rows, Series one) {
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, rows.column(rows.categories()));
    XDDFChartData.Series series =
        data.addSeries(
            names, XDDFDataSourcesFactory.fromNumericCellRange(sheet, rows.column(one.column())));
    series.setTitle(one.name(), null);
    return series;
  }

  private static XDDFShapeProperties bar(Look look) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    if (look.pattern == null) {
      shape.setFillProperties(new XDDFSolidFillProperties(colour(look.colour)));
    }
    XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(OUTLINE)));
    line.setWidth(OUTLINE_POINTS);
    shape.setLineProperties(line);
    return shape;
  }

  /** Written by hand: the part of the library that knows patterns isn't among what is shipped. */
  private static void pattern(CTBarSer bars, Look look) {
    if (look.pattern == null) {
      return;
    }
    try (XmlCursor cursor = bars.getSpPr().newCursor()) {
      cursor.toFirstContentToken();
      cursor.beginElement("pattFill", DRAWING);
      cursor.insertAttributeWithValue("prst", look.pattern);
      colour(cursor, "fgClr", look.colour);
      colour(cursor, "bgClr", WHITE);
    }
  }

  /** Bars end to end lie in one line; written by hand for the same reason. */
  private static void overlap(CTBarChart bars) {
    try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
      cursor.toEndToken();
      cursor.toNextToken();
      cursor.beginElement("overlap", CHART);
      cursor.insertAttributeWithValue("val", "100");
    }
  }

  /** Written by hand for the same reason. */
  private static void large(CTLineSer line) {
    try (XmlCursor cursor = line.getMarker().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("size", CHART);
      cursor.insertAttributeWithValue("val", LARGE);
    }
  }

  private static void colour(XmlCursor cursor, String part, String rgb) {
    cursor.beginElement(part, DRAWING);
    cursor.beginElement("srgbClr", DRAWING);
    cursor.insertAttributeWithValue("val", rgb);
    cursor.toNextToken();
    cursor.toNextToken();
  }

  private static XDDFShapeProperties line(Look look) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    XDDFLineProperties line =
        new XDDFLineProperties(new XDDFSolidFillProperties(colour(look.colour)));
    line.setWidth(LINE_POINTS);
    line.setPresetDash(new XDDFPresetLineDash(look.dash));
    shape.setLineProperties(line);
    return shape;
  }

  private void labels(CTBarSer series) {
    CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
    labels.addNewNumFmt().setFormatCode(scale.labels());
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** A chart says in words what it shows, for those who can't see it. */
  private void describe(XSSFDrawing drawing) {
    List<CTTwoCellAnchor> anchors = drawing.getCTDrawing().getTwoCellAnchorList();
    var properties =
        anchors.get(anchors.size() - 1).getGraphicFrame().getNvGraphicFramePr().getCNvPr();
    properties.setName(words.name());
    properties.setTitle(words.title());
    properties.setDescr(words.description());
  }

  private static XDDFColor colour(String rgb) {
    return XDDFColor.from(HexFormat.of().parseHex(rgb));
  }
}
