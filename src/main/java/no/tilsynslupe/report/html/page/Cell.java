package no.tilsynslupe.report.html.page;

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
 */
public record Cell(
    String text,
    @Nullable String note,
    @Nullable String css,
    @Nullable String symbol,
    @Nullable String link,
    @Nullable String order,
    @Nullable Figure figure,
    boolean head) {

  public static Cell text(String text) {
    return new Cell(text, null, null, null, null, null, null, false);
  }

  /** Names its row. */
  public static Cell head(String text) {
    return new Cell(text, null, null, null, null, null, null, true);
  }

  /** A number, written as people read it; sorted by its value. */
  public static Cell number(String text, String value) {
    return new Cell(text, null, "tall", null, null, value, null, false);
  }

  /** A number of the result; sorted by its value. */
  public static Cell figure(String text, Figure figure) {
    // What is hidden is sorted as what isn't there.
    String order = figure.value() == null ? "" : figure.value();
    return new Cell(text, null, "tall", null, null, order, figure, false);
  }

  public Cell linked(String address) {
    return new Cell(text, note, css, symbol, address, order, figure, head);
  }

  public Cell noted(@Nullable String smaller) {
    return new Cell(text, smaller, css, symbol, link, order, figure, head);
  }

  public Cell styled(@Nullable String classes) {
    return new Cell(text, note, classes, symbol, link, order, figure, head);
  }

  public Cell marked(String sign) {
    return new Cell(text, note, css, sign, link, order, figure, head);
  }

  public Cell ordered(String by) {
    return new Cell(text, note, css, symbol, link, by, figure, head);
  }
}
