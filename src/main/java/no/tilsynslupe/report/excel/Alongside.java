package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes in a thread of its own while its user makes what comes next: the one takes about as long
 * as the other. Written in the order in which they are added; at most two portions are kept.
 */
final class Alongside<T> implements AutoCloseable {

  private static final int PORTION = 500;

  private final Consumer<? super T> writer;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = new Thread(task, "arbeidsbok");
            made.setDaemon(true);
            return made;
          });
  private List<T> portion = new ArrayList<>(PORTION);
  private @Nullable Future<?> underway;

  /**
   * @param writer called by one thread at a time, which isn't its user's
   */
  Alongside(Consumer<? super T> writer) {
    this.writer = writer;
  }

  /** Adds one; throws what the writer has thrown of one before it. */
  void add(T one) {
    portion.add(one);
    if (portion.size() == PORTION) {
      handOver();
    }
  }

  /** Waits until all is written; throws what the writer has thrown. */
  void finish() {
    handOver();
    await();
  }

  private void handOver() {
    await();
    List<T> full = portion;
    portion = new ArrayList<>(PORTION);
    underway = thread.submit(() -> full.forEach(writer));
  }

  private void await() {
    Future<?> before = underway;
    if (before == null) {
      return;
    }
    try {
      before.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      if (e.getCause() instanceof Error own) {
        throw own;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends the thread; what isn't finished isn't written. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
