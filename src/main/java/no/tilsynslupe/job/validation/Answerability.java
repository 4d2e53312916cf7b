package no.tilsynslupe.job.validation;

import java.util.List;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;

/**
 * How far the delivery can answer one criterion.
 *
 * @param kontorerUtenTabell offices whose delivery lacks the table its units come from; each counts
 *     as one undecided unit, since how many there are isn't known
 * @param mangler what is missing, in words, the most frequent first
 */
public record Answerability(
    String kriterium,
    String tittel,
    State tilstand,
    long avgjort,
    long uavklart,
    int kontorerUtenTabell,
    List<String> mangler) {

  /** Whether a criterion can be decided; nothing to decide is a state of its own. */
  public enum State {
    KAN,
    DELVIS,
    IKKE,
    INGEN,
    FEIL;

    public String words() {
      return ValidationTexts.say("tilstand_" + name());
    }
  }

  public Answerability {
    mangler = List.copyOf(mangler);
  }

  static Answerability of(CriterionResult result, List<String> missing) {
    Group units = result.samlet().enheter();
    return new Answerability(
        result.id(),
        result.spec().title().in(Language.current().code()),
        state(result, units),
        units.avgjort(),
        units.uavklart(),
        result.utenTabell().size(),
        missing);
  }

  private static State state(CriterionResult result, Group units) {
    if (result.feil() > 0) {
      return State.FEIL;
    }
    if (units.avgjort() > 0) {
      return units.uavklart() == 0 ? State.KAN : State.DELVIS;
    }
    return units.uavklart() > 0 ? State.IKKE : State.INGEN;
  }

  /** Share of the units it applies to that were decided; 0 where there are none. */
  public double andel() {
    long all = avgjort + uavklart;
    return all == 0 ? 0 : avgjort / (double) all;
  }
}
