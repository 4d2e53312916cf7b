package no.tilsynslupe.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.chart.draw.Drawing;
import no.tilsynslupe.report.chart.draw.Lettering;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Pencil;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.sak.Tabell;

/** What all charts of a report share: its figures, its language, and where these come from. */
final class ChartContext {

  /** Of a drawing without its frame. */
  static final double WIDTH = 904;

  private static final double EMPTY_HEIGHT = 120;
  private static final double EMPTY_PADDING = 24;

  private final ReportModel model;
  private final Prose prose;

  ChartContext(ReportModel model) {
    this.model = model;
    this.prose = Prose.of(Charts.class, "charts.yaml", model.language());
  }

  /** A title that is told of the numbers shown, when others are hidden. */
  String ofShown(String title) {
    return title.equals(say("rater_skjult")) ? title : model.ofShown(title);
  }

  ReportModel model() {
    return model;
  }

  Language language() {
    return model.language();
  }

  Forms forms() {
    return prose.forms();
  }

  String say(String key, Object... namesAndValues) {
    return prose.say(key, namesAndValues);
  }

  /** The title of a criterion. */
  String title(CriterionSpec spec) {
    return spec.title().in(language().code());
  }

  /** Whether it is drawn for a wider audience. */
  boolean shared() {
    return model.audience() == Audience.SHARED;
  }

  /** The name of an office, with its municipality where another one's has the same name. */
  String name(Office office) {
    boolean doubled =
        model.kontorer().stream()
            .anyMatch(o -> o.kontor().equals(office.kontor()) && !o.equals(office));
    return doubled ? office.kontor() + " (" + office.kommune() + ")" : office.kontor();
  }

  /** A whole percentage, as axes and fields have room for. */
  String wholePercent(double share) {
    return forms().wholePercent(share);
  }

  ChartTable.Cell count(long n) {
    return ChartTable.Cell.number((double) n, forms().number(n));
  }

  ChartTable.Cell share(double share) {
    return ChartTable.Cell.number(
        share, shared() ? forms().wholePercent(share) : forms().percent(share));
  }

  /**
   * A chart with its words.
   *
   * @param alt kind of chart and what it shows; the title is added
   * @param note what a reader must know of the figures; may be empty
   */
  ChartPicture picture(
      String id, String title, String alt, String note, ChartTable table, Drawing drawing) {
    String caption = note.isEmpty() ? source() : note + " " + source();
    return new ChartPicture(
        id, title, alt + " " + title + ".", caption, language(), table, drawing);
  }

  /** Says in words that there is nothing to draw. */
  ChartPicture nothing(String id, String words) {
    Pencil pencil = new Pencil();
    pencil.box(0.5, 0.5, WIDTH - 1, EMPTY_HEIGHT - 1, Palette.PAPER, Palette.QUIET);
    List<String> lines = Lettering.LABEL.lines(words + ".", WIDTH - 2 * EMPTY_PADDING);
    pencil.lines(
        lines,
        WIDTH / 2,
        (EMPTY_HEIGHT - lines.size() * Lettering.LABEL.line()) / 2,
        Lettering.LABEL,
        Anchor.MIDDLE,
        Palette.INK);
    return picture(
        id,
        words,
        say("tomt_diagram"),
        "",
        new ChartTable(List.of(), List.of()),
        pencil.done(WIDTH, EMPTY_HEIGHT));
  }

  /**
   * Why there is nothing to draw: a table that isn't in the delivery never reads as "there were
   * none".
   */
  String reason(Tabell table, String none) {
    return model.datakvalitet().manglendeTabeller().contains(table.navn())
        ? say("tabell_mangler", "tabell", table.navn())
        : none;
  }

  private String source() {
    RunInfo run = model.run();
    SortedSet<String> formats = run.formater();
    return say(
        shared() ? "kilde_delt" : "kilde",
        "kilde",
        formats.isEmpty() ? say("saksuttrekk") : forms().list(new ArrayList<>(formats)),
        "sted",
        run.sted(forms().language()),
        "periode",
        forms().dateRange(run.periode().fra(), run.periode().til()),
        "dato",
        run.uttrekkDato(),
        "n",
        run.saker());
  }
}
