package no.tilsynslupe.report.html.page;

import java.util.List;

/**
 * The beginning of a form that is filled in on the page: how it is used, who fills it in, and what
 * becomes of it.
 */
public record Form(
    String heading,
    List<String> steps,
    String warning,
    String who,
    List<Field> fields,
    String print,
    String download)
    implements Block {

  public Form {
    steps = List.copyOf(steps);
    fields = List.copyOf(fields);
  }

  /**
   * @param date whether it takes a day, as {@code 31.12.2024}: the browser's own field would write
   *     days in the order of the machine's language
   * @param choices what can be chosen; none: it is written
   */
  public record Field(String id, String label, boolean date, List<Choice> choices) {
    public Field {
      choices = List.copyOf(choices);
    }

    /** A field for words. */
    public static Field text(String id, String label) {
      return new Field(id, label, false, List.of());
    }
  }

  /** Something to choose, by its name. */
  public record Choice(String value, String name) {}

  @Override
  public String kind() {
    return "opening";
  }
}
