package no.tilsynslupe.criterion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Sak;

/**
 * Whether something holds of a case, whatever its unknown facts could be: for counts of cases, as
 * {@link Evaluator} is for findings.
 *
 * @param missing the facts that leave it uncertain; empty when it is certain
 */
public record Possibility(Certainty certainty, List<MissingFact> missing) {

  /** How sure an answer is. */
  public enum Certainty {
    YES,
    NO,
    UNCERTAIN
  }

  public Possibility {
    missing = List.copyOf(missing);
  }

  /** Works the question out for every value that the unknown facts could have. */
  public static Possibility of(
      Sak sak, RunSettings settings, RuleParameters parameters, Predicate<Inquiry> question) {
    Set<Certainty> answers = EnumSet.noneOf(Certainty.class);
    TreeSet<MissingFact> assumed = new TreeSet<>();
    List<Integer> script = new ArrayList<>();
    int tried = 0;
    do {
      Inquiry ask = new Inquiry(sak, settings, parameters, script);
      answers.add(question.test(ask) ? Certainty.YES : Certainty.NO);
      assumed.addAll(ask.assumed());
      script = Evaluator.next(script, ask.options());
      tried++;
    } while (!script.isEmpty() && answers.size() == 1 && tried < Evaluator.MOST_BRANCHES);
    return answers.size() == 1 && script.isEmpty()
        ? new Possibility(answers.iterator().next(), List.of())
        : new Possibility(Certainty.UNCERTAIN, List.copyOf(assumed));
  }
}
