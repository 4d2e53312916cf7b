package no.tilsynslupe.store;

import java.util.Collection;
import java.util.Comparator;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;

/** How many findings a case has, by outcome and severity. */
public record FindingCounts(
    int avvikAlvorlig,
    int avvikModerat,
    int avvikLav,
    int risikoAlvorlig,
    int risikoModerat,
    int risikoLav) {

  /**
   * Most of the gravest kind first; among equals, most of the next kind, and so on: a possible
   * breach before what should be looked at.
   */
  public static final Comparator<FindingCounts> GRAVEST_FIRST =
      Comparator.comparingInt(FindingCounts::avvikAlvorlig)
          .thenComparingInt(FindingCounts::avvikModerat)
          .thenComparingInt(FindingCounts::avvikLav)
          .thenComparingInt(FindingCounts::risikoAlvorlig)
          .thenComparingInt(FindingCounts::risikoModerat)
          .thenComparingInt(FindingCounts::risikoLav)
          .reversed();

  /** Counts the findings among the assessments of a case. */
  public static FindingCounts of(Collection<Assessment> assessments) {
    int[] n = new int[AssessmentRow.NO_FINDING];
    for (Assessment one : assessments) {
      if (one.code().isFinding()) {
        n[AssessmentRow.rank(one.code(), one.alvor())]++;
      }
    }
    return new FindingCounts(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  public int antall(OutcomeCode utfall) {
    return switch (utfall) {
      case AVVIK -> avvikAlvorlig + avvikModerat + avvikLav;
      case RISIKO -> risikoAlvorlig + risikoModerat + risikoLav;
      case UAVKLART, OK, IKKE_AKTUELT -> 0;
    };
  }

  public int antall(OutcomeCode utfall, Severity alvor) {
    boolean avvik = utfall == OutcomeCode.AVVIK;
    if (!utfall.isFinding()) {
      return 0;
    }
    return switch (alvor) {
      case ALVORLIG -> avvik ? avvikAlvorlig : risikoAlvorlig;
      case MODERAT -> avvik ? avvikModerat : risikoModerat;
      case LAV -> avvik ? avvikLav : risikoLav;
    };
  }

  public int alle() {
    return antall(OutcomeCode.AVVIK) + antall(OutcomeCode.RISIKO);
  }

  /** The gravest outcome that it has. */
  public OutcomeCode gravest() {
    return antall(OutcomeCode.AVVIK) > 0 ? OutcomeCode.AVVIK : OutcomeCode.RISIKO;
  }
}
