package no.tilsynslupe.report.chart;

import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.chart.draw.Drawing;
import no.tilsynslupe.report.chart.draw.Frame;
import no.tilsynslupe.report.chart.draw.SvgDrawing;

/**
 * A chart ready to be shown.
 *
 * @param id name of its files, and what its ids on a page begin with
 * @param title the finding, in one sentence
 * @param alt kind of chart, what it shows and its main message, for those who can't see it
 * @param caption what a reader must know of the figures, then source, period and number of persons
 * @param table the figures that are drawn
 * @param drawing without title and caption, which a page writes itself
 */
public record ChartPicture(
    String id,
    String title,
    String alt,
    String caption,
    Language language,
    ChartTable table,
    Drawing drawing) {

  /**
   * One {@code svg} element for a page, with {@code role="img"}, title and description; without
   * scripts, styles and links. Its ids begin with {@code dg-} and {@link #id}.
   */
  public String svg() {
    return SvgDrawing.of(drawing, "dg-" + id, language.code(), title, alt);
  }

  /** With title and caption, as it stands in a file of its own. */
  public Drawing framed() {
    return Frame.around(drawing, title, caption);
  }
}
