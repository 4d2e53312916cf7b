package no.tilsynslupe.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Files written beside what its owner does itself: by a thread of its own, in the order given, and
 * towards the end by the owner too. None may need another.
 */
final class SideBySide implements AutoCloseable {

  private final ExecutorService other = Executors.newSingleThreadExecutor(SideBySide::thread);
  private final List<Work> works = new ArrayList<>();

  /** Something that writes files. */
  interface Writing {
    void write() throws IOException;
  }

  /** Adds something to be written; begun at once if nothing waits before it. */
  void add(Writing writing) {
    Work work = new Work(writing);
    works.add(work);
    other.execute(work);
  }

  /**
   * Does what isn't begun, and returns when all is done.
   *
   * @throws IOException as one of them did; also for an {@link UncheckedIOException}
   */
  void finish() throws IOException {
    works.forEach(Work::run);
    for (Work work : works) {
      work.join();
    }
  }

  /** Gives up what isn't begun, and waits for the rest: its files would come after the run. */
  @Override
  public void close() {
    works.forEach(Work::giveUp);
    works.forEach(Work::await);
    other.shutdown();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rapport");
    thread.setDaemon(true);
    return thread;
  }

  /** Done once, by the thread that comes first. */
  private static final class Work implements Runnable {
    private final Writing writing;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    Work(Writing writing) {
      this.writing = writing;
    }

    @Override
    public void run() {
      if (!begun.compareAndSet(false, true)) {
        return;
      }
      try {
        writing.write();
        done.complete(true);
      } catch (Throwable e) {
        done.completeExceptionally(e);
      }
    }

    void giveUp() {
      if (begun.compareAndSet(false, true)) {
        done.complete(false);
      }
    }

    void await() {
      done.exceptionally(e -> false).join();
    }

    void join() throws IOException {
      try {
        done.join();
      } catch (CompletionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IOException io) {
          throw io;
        }
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
}
