package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.tilsynslupe.sak.UserError;

/** The threads that read. */
final class Workers implements Closeable {
  private static final long LAST_WAIT_SECONDS = 60;

  private final int count;
  private final ExecutorService pool;

  /** Work for one of them. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  Workers(int count) {
    this(Math.max(1, count), Executors.newFixedThreadPool(Math.max(1, count)));
  }

  private Workers(int count, ExecutorService pool) {
    this.count = count;
    this.pool = pool;
  }

  /** The calling thread only. */
  Workers alone() {
    return new Workers(1, pool);
  }

  int count() {
    return count;
  }

  /**
   * Runs the tasks side by side and waits for all. Of several that fail, the first in order is the
   * one that is told of, whichever thread stumbled first.
   */
  void run(List<Task> tasks) throws IOException {
    if (tasks.size() == 1) {
      tasks.get(0).run();
      return;
    }
    List<Future<?>> running = new ArrayList<>();
    for (Task task : tasks) {
      running.add(
          pool.submit(
              () -> {
                task.run();
                return null;
              }));
    }
    for (Future<?> task : running) {
      await(task);
    }
  }

  private static void await(Future<?> task) throws IOException {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError(UserError.Kind.STOPPED_UNDERWAY, IntakeTexts.say("lesing_avbrutt"), e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      if (cause instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    }
  }

  /** Waits until no thread writes any more: the spool is removed next when one has failed. */
  @Override
  public void close() {
    pool.shutdownNow();
    try {
      if (!pool.awaitTermination(LAST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("readers did not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
