package no.tilsynslupe.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Two things done at the same time, neither of which needs the other. */
final class SideBySide {

  private SideBySide() {}

  /** Something that writes files. */
  interface Writing {
    void write() throws IOException;
  }

  /**
   * Does both, and returns when both are over.
   *
   * @throws IOException as one of them did; also for an {@link UncheckedIOException}
   */
  static void run(Writing elsewhere, Writing here) throws IOException {
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              try {
                elsewhere.write();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            SideBySide::start);
    @Nullable IOException failed = null;
    try {
      here.write();
    } catch (IOException e) {
      failed = e;
    } catch (UncheckedIOException e) {
      failed = e.getCause();
    } finally {
      // Never leaves the other at work: its files would come after the run was given up.
      other.exceptionally(e -> null).join();
    }
    if (failed != null) {
      throw failed;
    }
    rethrow(other);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "rapport");
    thread.setDaemon(true);
    thread.start();
  }

  private static void rethrow(CompletableFuture<Void> done) throws IOException {
    try {
      done.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof RuntimeException runtime ? runtime : e;
    }
  }
}
