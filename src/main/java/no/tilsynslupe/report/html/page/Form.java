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
   * @param type of the input: {@code text} or {@code date}
   */
  public record Field(String id, String label, String type) {}

  @Override
  public String kind() {
    return "form";
  }
}
