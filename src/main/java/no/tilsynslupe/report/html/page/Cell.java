package no.tilsynslupe.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text what it says
 * @param note a smaller line below it; null for none
 * @param css classes of the style sheet; null for none
 * @param symbol a sign before the text that says nothing which the text doesn't; null for none
 * @param link address within the page; null for none
 * @param order what it is sorted by, when not by its text; null: by its text
 * @param figure the number it shows; null when none
 * @param head whether it names its row
 * @param cases cases it tells of, in a smaller line; null for none
 */
public record Cell(
    String text,
    @Nullable String note,
    @Nullable String css,
    @Nullable String symbol,
    @Nullable String link,
    @Nullable String order,
    @Nullable Figure figure,
    boolean head,
    @Nullable Cases cases) {

  /**
   * Cases named in a cell.
   *
   * @param label what they are
   * @param more that there are others; null when these are all
   */
  public record Cases(String label, List<Named> named, @Nullable String more) {
    public Cases {
      named = List.copyOf(named);
    }
  }

  /**
   * @param link address within the page; null where the page doesn't show the case
   */
  public record Named(String name, @Nullable String link) {}

  public static Cell text(String text) {
    return new Cell(text, null, null, null, null, null, null, false, null);
  }

  /** Names its row. */
  public static Cell head(String text) {
    return new Cell(text, null, null, null, null, null, null, true, null);
  }

  /** A number, written as people read it; sorted by its value. */
  public static Cell number(String text, String value) {
    return new Cell(text, null, "tall", null, null, value, null, false, null);
  }

  /** A number of the result; sorted by its value. */
  public static Cell figure(String text, Figure figure) {
    // What is hidden is sorted as what isn't there.
    String order = figure.value() == null ? "" : figure.value();
    return new Cell(text, null, "tall", null, null, order, figure, false, null);
  }

  public Cell linked(String address) {
    return new Cell(text, note, css, symbol, address, order, figure, head, cases);
  }

  public Cell noted(@Nullable String smaller) {
    return new Cell(text, smaller, css, symbol, link, order, figure, head, cases);
  }

  public Cell styled(@Nullable String classes) {
    return new Cell(text, note, classes, symbol, link, order, figure, head, cases);
  }

  public Cell marked(String sign) {
    return new Cell(text, note, css, sign, link, order, figure, head, cases);
  }

  public Cell ordered(String by) {
    return new Cell(text, note, css, symbol, link, by, figure, head, cases);
  }

  public Cell telling(@Nullable Cases which) {
    return new Cell(text, note, css, symbol, link, order, figure, head, which);
  }
}
