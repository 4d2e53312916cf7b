package no.tilsynslupe.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.tilsynslupe.sak.UserError;

/**
 * Reads the files of all deliveries side by side. Of several files that can't be read, the first in
 * order is the one that is told of, whichever thread stumbled first.
 */
final class Readers {
  private static final long LAST_WAIT_SECONDS = 60;

  private Readers() {}

  static void run(List<DeliveryReading> readings, int threads, Progress progress)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (DeliveryReading reading : readings) {
        for (Callable<Void> task : reading.bodies(progress)) {
          running.add(pool.submit(task));
        }
      }
      for (Future<?> task : running) {
        await(task);
      }
    } finally {
      stop(pool);
    }
  }

  private static void await(Future<?> task) throws IOException {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError(
          UserError.Kind.STOPPED_UNDERWAY, "Lesingen ble avbrutt. Start kjøringen på nytt.", e);
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
  private static void stop(ExecutorService pool) {
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
