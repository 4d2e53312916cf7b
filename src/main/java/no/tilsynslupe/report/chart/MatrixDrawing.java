package no.tilsynslupe.report.chart;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.chart.draw.Colour;
import no.tilsynslupe.report.chart.draw.Drawing;
import no.tilsynslupe.report.chart.draw.Legend;
import no.tilsynslupe.report.chart.draw.Lettering;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Pencil;
import no.tilsynslupe.report.chart.draw.Rows;
import no.tilsynslupe.report.chart.draw.Rows.Name;
import no.tilsynslupe.report.chart.draw.Rows.Row;
import no.tilsynslupe.report.chart.draw.Symbol;
import no.tilsynslupe.report.chart.draw.Symbol.Kind;
import no.tilsynslupe.report.model.stat.Measure;

/** Fields in rows and columns, darker for a larger share, with the number in each. */
final class MatrixDrawing {

  private static final double LABELS = 290;
  private static final double WIDEST = 120;
  private static final double ROW = 30;
  private static final double GAP = 1.5;
  private static final double HEAD = 200;
  private static final double AROUND = 8;
  private static final int MOST_LEVEL_LINES = 4;
  private static final int MOST_UPWARD_LINES = 3;
  private static final double BESIDE_N = 74;

  /** Shares of fewer cases than this are written as counts: one of two is not "50 %". */
  static final long FEW = Measure.FEWEST;

  private static final Colour DARKEST = new Colour("", 0x00344F);

  /** The field of a row and a column. */
  @FunctionalInterface
  interface Fields {
    Shown at(int row, int column);
  }

  private final ChartContext context;
  private final List<String> rows;
  private final List<String> columns;
  private final Fields fields;
  private final double width;

  MatrixDrawing(ChartContext context, List<String> rows, List<String> columns, Fields fields) {
    this.context = context;
    this.rows = rows;
    this.columns = columns;
    this.fields = fields;
    this.width = Math.min(WIDEST, (ChartContext.WIDTH - LABELS) / columns.size());
  }

  Drawing draw() {
    Pencil pencil = new Pencil();
    double top = Legend.draw(pencil, legend(), 0, ChartContext.WIDTH) + AROUND;
    double head = heads(pencil, top);
    Rows places =
        new Rows(rows.stream().map(row -> new Name(row, "")).toList(), LABELS, LABELS, head, ROW);
    places.write(pencil);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        field(pencil, places.rows().get(row), LABELS + column * width, fields.at(row, column));
      }
    }
    return pencil.done(ChartContext.WIDTH, places.bottom() + AROUND);
  }

  private List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int quarter = 0; quarter <= 4; quarter++) {
      double share = quarter / 4.0;
      entries.add(
          new Legend.Entry(
              new Symbol(Kind.FIELD, shade(share), Palette.QUIET), context.wholePercent(share)));
    }
    if (has(Shown.State.UNDECIDED)) {
      entries.add(
          new Legend.Entry(
              new Symbol(Kind.STRIPED, Palette.PAPER, Palette.QUIET),
              context.say("sporsmal_kan_ikke_avgjores")));
    }
    if (has(Shown.State.HIDDEN)) {
      entries.add(
          new Legend.Entry(
              new Symbol(Kind.HATCHED, Palette.PAPER, Palette.QUIET), context.say("skjult")));
    }
    if (has(Shown.State.NONE)) {
      entries.add(
          new Legend.Entry(
              new Symbol(Kind.FIELD, Palette.PAPER, Palette.GRID), context.say("strek_ingen")));
    }
    return entries;
  }

  private boolean has(Shown.State state) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (fields.at(row, column).state() == state) {
          return true;
        }
      }
    }
    return false;
  }

  private static Colour shade(double share) {
    return Palette.WHITE_FIELD.towards(DARKEST, share);
  }

  /** The names of the columns: level where all have room, else upwards. */
  private double heads(Pencil pencil, double top) {
    double room = width - AROUND;
    boolean level =
        columns.stream()
            .allMatch(
                name ->
                    Lettering.SMALL.widestWord(name) <= room
                        && Lettering.SMALL.lines(name, room).size() <= MOST_LEVEL_LINES);
    return level ? levelHeads(pencil, top, room) : upwardHeads(pencil, top);
  }

  private double levelHeads(Pencil pencil, double top, double room) {
    double line = Lettering.SMALL.line();
    int most =
        columns.stream().mapToInt(name -> Lettering.SMALL.lines(name, room).size()).max().orElse(1);
    double bottom = top + most * line;
    for (int i = 0; i < columns.size(); i++) {
      List<String> lines = Lettering.SMALL.lines(columns.get(i), room);
      pencil.lines(
          lines,
          LABELS + (i + 0.5) * width,
          bottom - lines.size() * line,
          Lettering.SMALL,
          Anchor.MIDDLE,
          Palette.INK);
    }
    return bottom + AROUND / 2;
  }

  private double upwardHeads(Pencil pencil, double top) {
    double line = Lettering.SMALL.line();
    int room = Math.max(1, Math.min(MOST_UPWARD_LINES, (int) (width / line)));
    List<List<String>> heads =
        columns.stream().map(name -> Lettering.SMALL.lines(name, HEAD, room)).toList();
    double longest =
        heads.stream().flatMap(List::stream).mapToDouble(Lettering.SMALL::width).max().orElse(0);
    double bottom = top + Math.ceil(longest);
    for (int i = 0; i < heads.size(); i++) {
      List<String> lines = heads.get(i);
      double x = LABELS + (i + 0.5) * width - (lines.size() - 1) * line / 2;
      for (String text : lines) {
        pencil.upwards(text, x + Lettering.SMALL.toBase(), bottom, Lettering.SMALL, Palette.INK);
        x += line;
      }
    }
    return bottom + AROUND;
  }

  private void field(Pencil pencil, Row row, double left, Shown shown) {
    double x = left + GAP;
    double y = row.top() + GAP;
    double across = width - 2 * GAP;
    double down = row.height() - 2 * GAP;
    switch (shown.state()) {
      case RATE -> {
        // The darkest field of all would else be one case of one.
        Colour shade =
            shown.n() < FEW ? Palette.PAPER : shade((double) shown.breaches() / (double) shown.n());
        pencil.box(x, y, across, down, shade, Palette.GRID);
        write(pencil, rate(shown), left, row, Lettering.SMALL_STRONG, Palette.on(shade));
      }
      case UNDECIDED -> {
        pencil.striped(x, y, across, down);
        labelled(pencil, "?", left, row);
      }
      case HIDDEN -> {
        pencil.hatched(x, y, across, down);
        String word = context.say("skjult");
        labelled(pencil, Lettering.SMALL.width(word) < across ? word : ":", left, row);
      }
      case NONE -> {
        pencil.box(x, y, across, down, Palette.PAPER, Palette.GRID);
        write(pencil, "–", left, row, Lettering.SMALL, Palette.QUIET);
      }
    }
  }

  private String rate(Shown shown) {
    long n = shown.n();
    if (n < FEW) {
      return context.say("brok", "antall", shown.breaches(), "n", n);
    }
    double share = (double) shown.breaches() / (double) n;
    return width < BESIDE_N
        ? context.forms().wholePercentNumber(share)
        : context.wholePercent(share);
  }

  private void write(
      Pencil pencil, String text, double left, Row row, Lettering lettering, Colour colour) {
    pencil.words(
        text,
        left + width / 2,
        row.middle() + lettering.toBase(),
        lettering,
        Anchor.MIDDLE,
        colour);
  }

  private void labelled(Pencil pencil, String text, double left, Row row) {
    pencil.label(
        text,
        left + width / 2,
        row.middle() + Lettering.SMALL.toBase(),
        Lettering.SMALL,
        Anchor.MIDDLE,
        Palette.INK);
  }
}
