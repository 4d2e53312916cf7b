package no.tilsynslupe.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param id once in the page
 * @param note what to know of it, such as that it is cut; null for nothing
 * @param filter how its rows can be chosen; null for no way
 * @param css classes of the style sheet; null for none
 */
public record Table(
    String id,
    String caption,
    @Nullable String note,
    List<Head> heads,
    List<Row> rows,
    @Nullable Filter filter,
    @Nullable String css)
    implements Block {

  public Table {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "listing";
  }

  /**
   * The head of a column.
   *
   * @param sort {@code text} or {@code tall}; null when it can't be sorted by
   * @param full what an abbreviation stands for; null when it is none
   */
  public record Head(
      String text, @Nullable String sort, @Nullable String css, @Nullable String full) {
    public static Head text(String text) {
      return new Head(text, "text", null, null);
    }

    public static Head number(String text) {
      return new Head(text, "tall", "tall", null);
    }
  }

  /**
   * @param id null when nothing links to it
   */
  public record Row(@Nullable String id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Row(Cell... cells) {
      this(null, List.of(cells));
    }
  }

  /**
   * Choosing rows: by words, and by the values of some columns.
   *
   * @param shown what is told when rows are chosen, with {@code %n} and {@code %m} for how many of
   *     how many
   */
  public record Filter(String search, List<Choice> choices, String shown) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A column whose value can be chosen.
   *
   * @param columns counted from 0, {@code 1} or {@code 1,2}: the value is in one of them
   * @param all the words for any value
   */
  public record Choice(String label, String columns, String all, List<String> values) {
    public Choice {
      values = List.copyOf(values);
    }
  }
}
