package no.tilsynslupe.report.html.page;

import java.util.List;
import no.tilsynslupe.report.html.page.Block.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A question that an office answers of itself, with room for the answer.
 *
 * @param id once in the page; the names of the fields begin with it
 * @param heading the question
 * @param results what the program found: in all offices first, then in each that can be chosen
 * @param brief what is asked, as short as it stands on paper
 * @param asks paragraph, definition and what would have been right
 */
public record Question(
    String id,
    String heading,
    List<Result> results,
    List<String> numberHeads,
    String brief,
    List<Fact> asks,
    Labels labels)
    implements Block {

  public Question {
    results = List.copyOf(results);
    numberHeads = List.copyOf(numberHeads);
    asks = List.copyOf(asks);
  }

  @Override
  public String kind() {
    return "question";
  }

  /**
   * What the program found in an office.
   *
   * @param place municipality and office; empty for all of them together
   * @param badge the gravest outcome found; null when nothing could be judged
   * @param cases some of the cases with findings; null when there are none
   */
  public record Result(
      String place,
      @Nullable Badge badge,
      String text,
      List<Cell> numbers,
      @Nullable String cases) {
    public Result {
      numbers = List.copyOf(numbers);
    }
  }

  /** The words of the form, the same for all questions. */
  public record Labels(
      String asks,
      String conclusion,
      List<String> answers,
      String note,
      String measure,
      String owner,
      String date) {
    public Labels {
      answers = List.copyOf(answers);
    }
  }
}
