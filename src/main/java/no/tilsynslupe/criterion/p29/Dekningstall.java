package no.tilsynslupe.criterion.p29;

import java.util.Optional;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Prosent;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Counts of persons: participants and candidates, and those who may be one or the other. */
record Dekningstall(
    long participants, long maybeParticipants, long candidates, long maybeCandidates) {

  static final Dekningstall NONE = new Dekningstall(0, 0, 0, 0);

  /** Half of what a two-sided 95 % limit leaves outside. */
  private static final double LOWER_TAIL = 0.025;

  /**
   * Coverage under one assumption.
   *
   * @param participants persons in a programme
   * @param together those and the candidates
   */
  record Andel(long participants, long together) {

    /**
     * RISIKO when so few participants, or fewer, would come with a probability under 2.5 % if the
     * office were like the run; empty when the office is too small to judge.
     */
    Optional<OutcomeCode> judge(Andel run, int least) {
      if (together < least) {
        return Optional.empty();
      }
      double pooled = (double) run.participants / run.together;
      double tail =
          BinomialDistribution.of(Math.toIntExact(together), pooled)
              .cumulativeProbability(Math.toIntExact(participants));
      return Optional.of(tail < LOWER_TAIL ? OutcomeCode.RISIKO : OutcomeCode.OK);
    }

    Prosent percent() {
      return Prosent.av(participants, together);
    }
  }

  Dekningstall plus(Dekningstall other) {
    return new Dekningstall(
        participants + other.participants,
        maybeParticipants + other.maybeParticipants,
        candidates + other.candidates,
        maybeCandidates + other.maybeCandidates);
  }

  /** All who may be candidates are, and none who may be participants. */
  Andel atLowest() {
    return new Andel(participants, participants + candidates + maybeCandidates);
  }

  /** All who may be participants are, and none who may be candidates. */
  Andel atHighest() {
    return new Andel(
        participants + maybeParticipants, participants + maybeParticipants + candidates);
  }
}
