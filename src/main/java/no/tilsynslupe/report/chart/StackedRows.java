package no.tilsynslupe.report.chart;

import java.util.List;
import no.tilsynslupe.report.chart.draw.Axis;
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
import no.tilsynslupe.report.chart.draw.Scale;
import no.tilsynslupe.report.chart.draw.Symbol;
import no.tilsynslupe.report.chart.draw.Symbol.Kind;
import org.jspecify.annotations.Nullable;

/** Level bars made of parts, from 0, with the number in each part that has room for it. */
final class StackedRows {

  private static final double LABELS = 300;
  private static final double ROW = 42;
  private static final double BAR = 24;
  private static final double AROUND = 4;
  private static final double RIGHT = 24;
  private static final int TICKS = 8;

  /** A part of the bars. */
  record Part(String name, Colour field) {}

  /**
   * A bar.
   *
   * @param parts a number for each part; null for one that is hidden, and then no bar is drawn
   */
  record Bar(Name name, List<@Nullable Long> parts) {
    long whole() {
      return parts.stream().mapToLong(part -> part == null ? 0 : part).sum();
    }

    boolean hidden() {
      return parts.stream().anyMatch(part -> part == null);
    }
  }

  private final ChartContext context;
  private final List<Part> parts;
  private final List<Bar> bars;
  private final boolean shares;

  /**
   * @param shares whether each bar is drawn as 100 %
   */
  StackedRows(ChartContext context, List<Part> parts, List<Bar> bars, boolean shares) {
    this.context = context;
    this.parts = parts;
    this.bars = bars;
    this.shares = shares;
  }

  Drawing draw(String axisName) {
    Pencil pencil = new Pencil();
    double top =
        Legend.draw(
            pencil,
            parts.stream()
                .map(part -> new Symbol(Kind.FIELD, part.field(), Palette.INK))
                .map(symbol -> new Legend.Entry(symbol, name(symbol)))
                .toList(),
            0,
            ChartContext.WIDTH);
    Rows rows =
        new Rows(
            bars.stream().map(Bar::name).toList(), LABELS, ChartContext.WIDTH, top + AROUND, ROW);
    Axis axis = axis(rows, axisName);
    double bottom = axis.below(pencil, rows.top(), rows.bottom());
    rows.write(pencil);
    for (int i = 0; i < bars.size(); i++) {
      draw(pencil, rows.rows().get(i), bars.get(i), axis.scale());
    }
    return pencil.done(ChartContext.WIDTH, bottom);
  }

  private String name(Symbol symbol) {
    return parts.stream()
        .filter(part -> part.field().equals(symbol.field()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private Axis axis(Rows rows, String name) {
    double end = ChartContext.WIDTH - RIGHT;
    if (shares) {
      Scale scale = new Scale(0, 1, rows.left(), end);
      return new Axis(scale, Scale.ticks(1, 0.2, 5), context::wholePercent, name);
    }
    long longest = Math.max(1, bars.stream().mapToLong(Bar::whole).max().orElse(0));
    List<Double> ticks = Scale.ticks((double) longest, 1, TICKS);
    Scale scale = new Scale(0, ticks.get(ticks.size() - 1), rows.left(), end);
    return new Axis(scale, ticks, value -> context.forms().number(Math.round(value)), name);
  }

  private void draw(Pencil pencil, Row row, Bar bar, Scale scale) {
    double y = row.middle() - BAR / 2;
    if (bar.hidden()) {
      pencil.hatched(scale.start(), y, scale.end() - scale.start(), BAR);
      pencil.label(
          context.say("skjult"),
          (scale.start() + scale.end()) / 2,
          row.middle() + Lettering.SMALL.toBase(),
          Lettering.SMALL,
          Anchor.MIDDLE,
          Palette.INK);
      return;
    }
    double whole = shares ? bar.whole() : 1;
    double from = 0;
    for (int i = 0; i < parts.size(); i++) {
      Long part = bar.parts().get(i);
      if (part != null && part > 0) {
        double start = scale.at(from / whole);
        from += part;
        draw(pencil, part, parts.get(i), start, scale.at(from / whole), y);
      }
    }
  }

  private void draw(Pencil pencil, long n, Part part, double start, double end, double y) {
    pencil.box(start, y, end - start, BAR, part.field(), Palette.INK);
    String number = context.forms().number(n);
    if (Lettering.SMALL_STRONG.width(number) + AROUND <= end - start) {
      pencil.words(
          number,
          (start + end) / 2,
          y + BAR / 2 + Lettering.SMALL_STRONG.toBase(),
          Lettering.SMALL_STRONG,
          Anchor.MIDDLE,
          Palette.on(part.field()));
    }
  }
}
