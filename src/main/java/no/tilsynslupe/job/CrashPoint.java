package no.tilsynslupe.job;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A hook for tests of restart: with the system property {@code tilsynslupe.test.crash} set to
 * {@code name:n} the process dies, as by {@code kill -9}, when it passes the point of that name for
 * the n-th time. Without the property, passing costs one comparison.
 */
final class CrashPoint {
  private static final @Nullable String ORDER = System.getProperty("tilsynslupe.test.crash");
  private static final AtomicInteger PASSED = new AtomicInteger();

  private CrashPoint() {}

  /** Dies here if told to. */
  static void pass(String name) {
    if (ORDER == null) {
      return;
    }
    int colon = ORDER.lastIndexOf(':');
    if (ORDER.substring(0, colon).equals(name)
        && PASSED.incrementAndGet() == Integer.parseInt(ORDER.substring(colon + 1))) {
      // No shutdown hooks, no closing of the database: nothing that a kill would not do either.
      Runtime.getRuntime().halt(137);
    }
  }
}
