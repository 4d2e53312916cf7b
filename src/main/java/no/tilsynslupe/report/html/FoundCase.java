package no.tilsynslupe.report.html;

import java.time.LocalDate;
import java.util.Comparator;
import no.tilsynslupe.outcome.Office;

/**
 * A case with findings.
 *
 * @param serious possible breaches that are serious
 * @param latest day of the latest finding
 * @param rank its place among the cases of its office, from 1
 */
record FoundCase(
    Office office,
    String sakId,
    long serious,
    long breaches,
    long risks,
    LocalDate latest,
    int rank) {

  /** The gravest first; those alike by place. */
  static final Comparator<FoundCase> GRAVEST_FIRST =
      Comparator.comparingLong(FoundCase::serious)
          .thenComparingLong(FoundCase::breaches)
          .thenComparingLong(FoundCase::risks)
          .reversed()
          .thenComparing(FoundCase::office)
          .thenComparing(FoundCase::sakId);

  long findings() {
    return breaches + risks;
  }

  FoundCase ranked(int place) {
    return new FoundCase(office, sakId, serious, breaches, risks, latest, place);
  }

  /** Name of its place in the page. */
  String id() {
    return Ids.caseOf(office.kommune(), sakId);
  }
}
