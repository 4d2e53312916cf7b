package no.tilsynslupe.job;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a case may take, and which criteria kept none of it. A criterion that is without end in
 * several cases is left out of the rest: each time costs the whole budget and a thread that spins.
 * Shared by the threads of a run.
 */
final class TimeBudget {

  /** For tests, and for whoever has cases that truly take longer: seconds for each case. */
  static final String PROPERTY = "tilsynslupe.sekunder.per.sak";

  private static final int DEFAULT_SECONDS = 60;
  private static final int MOST_TIMES = 3;
  private static final int WAITS = 5;

  private final Duration perCase;
  private final Map<String, Integer> times = new ConcurrentHashMap<>();
  private final Set<String> givenUp = ConcurrentHashMap.newKeySet();

  TimeBudget(Duration perCase) {
    this.perCase = perCase;
  }

  static TimeBudget ofRun() {
    return new TimeBudget(Duration.ofSeconds(Integer.getInteger(PROPERTY, DEFAULT_SECONDS)));
  }

  /** Of the processor's time. */
  Duration perCase() {
    return perCase;
  }

  /** Of time on the clock, for what only waits: long, since a machine may stand still meanwhile. */
  Duration longestWait() {
    return perCase.multipliedBy(WAITS);
  }

  /** A criterion took longer than a case may. */
  void exceeded(String criterion) {
    if (times.merge(criterion, 1, Integer::sum) >= MOST_TIMES) {
      givenUp.add(criterion);
    }
  }

  /** Ids of the criteria that are left out from now on. */
  Set<String> givenUp() {
    return givenUp;
  }

  /** What is reported where a criterion took too long. */
  String exceeded() {
    return JobTexts.REMARKS.say("brukte_mer", "sekunder", perCase.toSeconds());
  }

  /** What is reported of the cases after that. */
  String leftOut() {
    return JobTexts.REMARKS.say("ikke_kjort", "sekunder", perCase.toSeconds(), "saker", MOST_TIMES);
  }
}
