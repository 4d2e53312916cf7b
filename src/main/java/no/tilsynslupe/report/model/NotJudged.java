package no.tilsynslupe.report.model;

import java.util.List;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Office;

/**
 * Something that could not be judged, and what would settle it.
 *
 * @param enheter units that could not be decided for want of it; may be hidden
 * @param kontorer offices it concerns; in a report to be shared none, unless a whole table is
 *     missing
 * @param saker some of the cases it is missing in, in order; none in a report to be shared
 * @param mangler what is missing and why, in words
 * @param rad what data would settle it, in words
 */
public record NotJudged(
    CriterionSpec spec,
    MissingFact fakta,
    Antall enheter,
    List<Office> kontorer,
    String mangler,
    String rad,
    List<Case> saker) {

  /** A case by its office and its pseudonym in the export. */
  public record Case(Office kontor, String sakId) {}

  /** Without cases, as a report to be shared has it. */
  public NotJudged(
      CriterionSpec spec,
      MissingFact fakta,
      Antall enheter,
      List<Office> kontorer,
      String mangler,
      String rad) {
    this(spec, fakta, enheter, kontorer, mangler, rad, List.of());
  }
}
