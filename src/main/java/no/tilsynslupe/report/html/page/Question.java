package no.tilsynslupe.report.html.page;

import java.util.List;
import no.tilsynslupe.report.html.page.Block.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A question that an office answers of itself, with room for the answer.
 *
 * @param id once in the page; the names of the fields begin with it
 * @param heading the question
 * @param result what the program found, in a sentence
 * @param badge the gravest outcome it found; null when nothing could be judged
 * @param asks paragraph, definition and what would have been right
 */
public record Question(
    String id,
    String heading,
    @Nullable Badge badge,
    String result,
    List<Cell> numbers,
    List<String> numberHeads,
    List<Fact> asks,
    Labels labels)
    implements Block {

  public Question {
    numbers = List.copyOf(numbers);
    numberHeads = List.copyOf(numberHeads);
    asks = List.copyOf(asks);
  }

  @Override
  public String kind() {
    return "question";
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
