package no.tilsynslupe.job;

import java.io.IOException;

/**
 * A part's work in portions. Each call of {@link #next()} has a transaction of its own, committed
 * when it returns, so that a portion bounds both memory and what is lost when the process dies.
 */
interface Portions extends AutoCloseable {
  /**
   * Does the next portion.
   *
   * @return whether more may be left
   */
  boolean next() throws Exception;

  @Override
  default void close() throws IOException {}

  /** Work that is a single portion. */
  static Portions once(Action action) {
    return () -> {
      action.run();
      return false;
    };
  }

  /** Something to do that may fail. */
  @FunctionalInterface
  interface Action {
    /** Does it. */
    void run() throws Exception;
  }
}
