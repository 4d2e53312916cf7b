package no.tilsynslupe.job.schedule;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a job has before it: runs to carry on, a delivery, and at most one run that the clock asked
 * for. Knows which planned moments are settled, so that none comes twice.
 */
final class Agenda {
  private final Deque<Launch> waiting = new ArrayDeque<>();
  private final Set<Instant> settled = new HashSet<>();
  private @Nullable Launch running;

  /** The next thing to start; null when there is nothing, or something runs. */
  @Nullable Launch next() {
    return running == null ? waiting.peek() : null;
  }

  @Nullable Launch running() {
    return running;
  }

  boolean idle() {
    return running == null && waiting.isEmpty();
  }

  /** The next thing is under way. */
  Launch begin() {
    Launch launch = waiting.remove();
    running = launch;
    return launch;
  }

  /** What ran has ended, for good. */
  void settle() {
    if (running != null) {
      settled.add(running.planned());
    }
    running = null;
  }

  /** What ran has ended and isn't done: {@code instead} comes before anything else. */
  void again(Launch instead) {
    running = null;
    waiting.addFirst(instead);
  }

  boolean isSettled(Instant planned) {
    return settled.contains(planned);
  }

  boolean has(Instant planned) {
    return all().anyMatch(launch -> launch.planned().equals(planned));
  }

  private Stream<Launch> all() {
    return running == null ? waiting.stream() : Stream.concat(Stream.of(running), waiting.stream());
  }

  /**
   * The clock asks for a run. One that waits already gives way: the later moment stands for both.
   *
   * @return the moment that gave way; null when there was none
   */
  @Nullable Instant due(Launch launch) {
    @Nullable Launch before =
        waiting.stream().filter(Agenda::isNewByClock).findFirst().orElse(null);
    if (before != null) {
      waiting.remove(before);
    }
    waiting.addLast(launch);
    return before == null ? null : before.planned();
  }

  private static boolean isNewByClock(Launch launch) {
    return launch.delivery() == null && launch.carryOn() == null;
  }

  /** A delivery, or a run that is to be carried on; those come in the order of their moments. */
  void add(Launch launch) {
    waiting.addLast(launch);
  }

  /** Forgets what waits; what runs, runs on. */
  void clear() {
    waiting.clear();
  }

  /** Learns what has been settled elsewhere. */
  void learn(JobHistory.Past past) {
    settled.addAll(past.finished());
    settled.addAll(past.failed());
    waiting.removeIf(launch -> past.settled(launch.planned()));
  }

  /** The first moment by the clock that isn't settled; null when all are. */
  @Nullable Instant firstOpen() {
    return all()
        .filter(launch -> launch.delivery() == null)
        .map(Launch::planned)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
